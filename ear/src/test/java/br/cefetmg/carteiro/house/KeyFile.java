package br.cefetmg.carteiro.house;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import javax.crypto.KeyGenerator;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Keys as an institution would bring them: one PKCS#12 file with a leaf and its root for each class, and the record's own.
 *
 * @param organisation stands in the name of each certificate
 * @param expired the classes whose leaf ended yesterday
 */
record KeyFile(String organisation, Set<String> expired) {
    private static final char[] PASSWORD = "senha-de-teste".toCharArray();

    /** Writes it; the answer is what a house must be told to use it. */
    Map<String, String> in(Path directory) {
        Path file = directory.resolve("chaves.p12");
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            KeyPair root = pair("RSA", 2048);
            X509Certificate authority = certificate("raiz", root.getPublic(), root.getPrivate());
            for (String alias : Set.of("profile", "windows", "jws")) {
                KeyPair leaf = alias.equals("jws") ? pair("EC", 256) : pair("RSA", 2048);
                Certificate[] chain = {certificate(alias, leaf.getPublic(), root.getPrivate()), authority};
                store.setKeyEntry(alias, leaf.getPrivate(), PASSWORD, chain);
            }
            KeyGenerator secrets = KeyGenerator.getInstance("AES");
            secrets.init(256);
            for (String alias : Set.of("record-mac", "person-kek")) {
                store.setKeyEntry(alias, secrets.generateKey(), PASSWORD, null);
            }
            try (OutputStream stream = Files.newOutputStream(file)) {
                store.store(stream, PASSWORD);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GeneralSecurityException | OperatorCreationException absent) {
            throw new IllegalStateException(absent);
        }
        return Map.of("CARTEIRO_KEYSTORE", file.toString(), "CARTEIRO_KEYSTORE_PASSWORD", new String(PASSWORD));
    }

    private X509Certificate certificate(String name, PublicKey key, PrivateKey issuer)
            throws GeneralSecurityException, OperatorCreationException {
        Instant now = House.CLOCK.instant();
        Duration life = Duration.ofDays(expired.contains(name) ? -1 : 30);
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                named("raiz"),
                                BigInteger.valueOf(name.hashCode()).abs(),
                                Date.from(now.minus(Duration.ofDays(2))),
                                Date.from(now.plus(life)),
                                named(name),
                                key)
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(issuer)));
    }

    private X500Name named(String name) {
        return new X500Name("CN=" + name + ",O=" + organisation);
    }

    private static KeyPair pair(String algorithm, int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }
}
