package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.configuration.Keys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import javax.crypto.KeyGenerator;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * Keys for a first look: a root, an intermediate and a leaf for each class, made once and kept between starts. Each
 * subject bears the mark, and production refuses whatever bears it.
 */
final class DevelopmentKeys {
    static final String MARK = "DESENVOLVIMENTO";

    private DevelopmentKeys() {}

    static void makeUnlessThere(Keys keys, Instant now) {
        if (Files.exists(keys.keystore())) {
            return;
        }
        try {
            write(keys.keystore(), made(keys, now));
        } catch (IOException | GeneralSecurityException failed) {
            throw new ConfigurationProblem(List.of("CARTEIRO_RUN_DIR: development keys cannot be made at "
                    + keys.keystore() + ": " + failed.getMessage()));
        }
    }

    private static byte[] made(Keys keys, Instant now) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        DevelopmentAuthority authority = DevelopmentAuthority.create(keys.rsaBits(), now);
        DevelopmentAuthority.Issued profile = authority.issue("perfis", KeyPurposeId.id_kp_emailProtection);
        store.setKeyEntry(
                "profile", profile.key(), keys.password(), profile.chain().toArray(Certificate[]::new));
        for (String secret : List.of("record-mac", "person-kek")) {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            store.setKeyEntry(secret, generator.generateKey(), keys.password(), null);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, keys.password());
        return bytes.toByteArray();
    }

    /** Whole or not at all: a start that is interrupted must not leave half a key file. */
    private static void write(Path target, byte[] content) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        if (directory == null) {
            throw new IOException("no directory");
        }
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(
                directory,
                "keys",
                ".draft",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, content);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
