package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.payload.KeyClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;

/** Development keys in a folder of a test, and what works with them. The real clock's day: outside judges look at theirs. */
public final class TestKeys {
    private final Configuration configuration;
    private final KeyRing ring;
    private final PayloadSigner signer;

    private TestKeys(Path folder, Instant now) {
        this.configuration = TestConfiguration.development(folder);
        this.ring = new KeyRing(configuration, Clock.fixed(now, ZoneOffset.UTC));
        this.signer = new PayloadSigner(ring, configuration);
    }

    public static TestKeys in(Path folder) {
        return new TestKeys(folder, now());
    }

    /** The same keys at another time. */
    public static TestKeys in(Path folder, Instant now) {
        return new TestKeys(folder, now);
    }

    public static Instant now() {
        return Clock.systemUTC().instant();
    }

    public Configuration configuration() {
        return configuration;
    }

    KeyRing ring() {
        return ring;
    }

    public PayloadSigner signer() {
        return signer;
    }

    public X509Certificate root() {
        return ring.identity(KeyClass.PROFILE).orElseThrow().chain().getLast();
    }

    /** The root as judges read it. */
    public Path rootFile(Path folder) throws IOException, CertificateEncodingException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(root().getEncoded());
        return Files.writeString(
                folder.resolve("root.pem"),
                "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n",
                StandardCharsets.US_ASCII);
    }
}
