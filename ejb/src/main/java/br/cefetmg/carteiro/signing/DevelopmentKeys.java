package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.configuration.Keys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.KeyGenerator;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * Keys for a first look: a root, an intermediate and a leaf for each class, made once and kept between starts. Each
 * subject bears the mark, and production refuses whatever bears it.
 */
final class DevelopmentKeys {
    static final String MARK = "DESENVOLVIMENTO";

    private static final Map<String, Leaf> LEAVES = Map.of(
            "profile", new Leaf("perfis", KeyPurposeId.id_kp_emailProtection),
            "windows", new Leaf("instalador Windows", KeyPurposeId.id_kp_codeSigning));
    private static final List<String> SECRETS = List.of("record-mac", "person-kek");

    private DevelopmentKeys() {}

    private record Leaf(String commonName, KeyPurposeId purpose) {}

    /** Makes the file, or completes one of an earlier version: secrets that are there stay for ever, or no record could be read. */
    static void makeUnlessThere(Keys keys, Instant now) {
        try {
            KeyStore store = opened(keys);
            if (completed(store, keys, now)) {
                write(keys.keystore(), store, keys);
            }
        } catch (IOException | GeneralSecurityException failed) {
            throw new ConfigurationProblem(List.of("CARTEIRO_RUN_DIR: development keys cannot be made at "
                    + keys.keystore() + ": " + failed.getMessage()));
        }
    }

    private static KeyStore opened(Keys keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        if (Files.exists(keys.keystore())) {
            try (InputStream file = Files.newInputStream(keys.keystore())) {
                store.load(file, keys.password());
            }
        } else {
            store.load(null, null);
        }
        return store;
    }

    /** All leaves hang on one root, whose key is not kept: where one is missing, all are made anew. */
    private static boolean completed(KeyStore store, Keys keys, Instant now) throws GeneralSecurityException {
        boolean changed = false;
        if (!containsAll(store, LEAVES.keySet())) {
            DevelopmentAuthority authority = DevelopmentAuthority.create(keys.rsaBits(), now);
            for (Map.Entry<String, Leaf> leaf : LEAVES.entrySet()) {
                DevelopmentAuthority.Issued issued = authority.issue(
                        leaf.getValue().commonName(), leaf.getValue().purpose());
                store.setKeyEntry(
                        leaf.getKey(),
                        issued.key(),
                        keys.password(),
                        issued.chain().toArray(Certificate[]::new));
            }
            changed = true;
        }
        for (String secret : SECRETS) {
            if (!store.containsAlias(secret)) {
                KeyGenerator generator = KeyGenerator.getInstance("AES");
                generator.init(256);
                store.setKeyEntry(secret, generator.generateKey(), keys.password(), null);
                changed = true;
            }
        }
        return changed;
    }

    private static boolean containsAll(KeyStore store, Set<String> aliases) throws GeneralSecurityException {
        for (String alias : aliases) {
            if (!store.containsAlias(alias)) {
                return false;
            }
        }
        return true;
    }

    /** Whole or not at all: a start that is interrupted must not leave half a key file. */
    private static void write(Path target, KeyStore store, Keys keys) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        store.store(content, keys.password());
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
        Files.write(draft, content.toByteArray());
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
