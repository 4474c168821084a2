package br.cefetmg.carteiro.signature;

import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.signature.SignatureProblem.Kind;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a companion says of itself, and is signed for; exactly these members. None that would name an algorithm without a
 * signature, a key to be fetched or an end.
 *
 * @param kid the key's thumbprint
 * @param contentType the media type of what was signed
 * @param id the event that tells of the companion
 * @param certificates the signer's first, the root not among them
 */
record ProtectedHeader(
        String kid, String contentType, Instant issuedAt, String id, List<X509Certificate> certificates) {
    private static final String TYPE = "mn010-config+jws";
    private static final long LAST_SECOND = 253_402_300_799L; // of the year 9999
    private static final Set<String> MEMBERS = Set.of("alg", "kid", "typ", "cty", "iat", "jti", "x5c");

    static ProtectedHeader read(byte[] json) throws SignatureProblem {
        Map<String, Object> members = object(json);
        if (!members.keySet().equals(MEMBERS)) {
            throw new SignatureProblem(Kind.MALFORMED, "The header has other members than it must have");
        }
        if (!"ES256".equals(members.get("alg")) || !TYPE.equals(members.get("typ"))) {
            throw new SignatureProblem(Kind.MALFORMED, "The header names another algorithm or type");
        }
        if (members.get("kid") instanceof String kid
                && members.get("cty") instanceof String contentType
                && members.get("iat") instanceof Long seconds
                && seconds >= 0
                && seconds <= LAST_SECOND
                && members.get("jti") instanceof String id
                && members.get("x5c") instanceof List<?> chain) {
            return new ProtectedHeader(kid, contentType, Instant.ofEpochSecond(seconds), id, certificates(chain));
        }
        throw new SignatureProblem(Kind.MALFORMED, "The header has a member of another type");
    }

    private static Map<String, Object> object(byte[] json) throws SignatureProblem {
        try {
            return StrictJson.read(json);
        } catch (UnreadableFile unreadable) {
            throw new SignatureProblem(Kind.MALFORMED, "The header is no JSON object", unreadable);
        }
    }

    private static List<X509Certificate> certificates(List<?> chain) throws SignatureProblem {
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (Object one : chain) {
                byte[] der = Base64.getDecoder().decode(one.toString());
                if (factory.generateCertificate(new ByteArrayInputStream(der)) instanceof X509Certificate certificate) {
                    certificates.add(certificate);
                }
            }
        } catch (CertificateException | IllegalArgumentException unreadable) {
            throw new SignatureProblem(Kind.MALFORMED, "A certificate in the header cannot be read", unreadable);
        }
        if (certificates.isEmpty()) {
            throw new SignatureProblem(Kind.MALFORMED, "The header brings no certificate");
        }
        return certificates;
    }
}
