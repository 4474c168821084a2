package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.signature.JsonWebKey;
import br.cefetmg.carteiro.signing.KeyRing;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** What anybody needs to check a signature. */
@Path("api/v1/keys")
public class KeysResource {
    private static final int LINE = 64;

    @Inject
    KeyRing keyRing;

    @GET
    @Path("certificates.pem")
    @Produces("application/x-pem-file")
    public String certificates() {
        return keyRing.certificates().stream().map(KeysResource::pem).collect(Collectors.joining());
    }

    /** RFC 7517: the keys of detached JWS, public members only. */
    @GET
    @Path("jwks.json")
    @Produces("application/jwk-set+json")
    public Response webKeys() {
        String keys = Json.of(Map.of(
                "keys", keyRing.webKeys().stream().map(JsonWebKey::members).toList()));
        return Response.ok(keys)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    /** RFC 7468. */
    private static String pem(X509Certificate certificate) {
        try {
            String body = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException unreadable) {
            throw new IllegalStateException("A certificate that was just read", unreadable);
        }
    }
}
