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
import javax.crypto.KeyGenerator;

/**
 * Keys for a first look: a root, an intermediate and a leaf for each class, made once and kept between starts. Each
 * subject bears the mark, and production refuses whatever bears it. A file of a former build that lacks a class gets new
 * leaves for all, under one new root, since no authority's key is kept; its secret keys stay, for the record hangs on them.
 */
final class DevelopmentKeys {
    static final String MARK = "DESENVOLVIMENTO";

    private final Keys keys;

    private DevelopmentKeys(Keys keys) {
        this.keys = keys;
    }

    static void makeUnlessThere(Keys keys, Instant now) {
        try {
            new DevelopmentKeys(keys).complete(now);
        } catch (IOException | GeneralSecurityException failed) {
            throw new ConfigurationProblem(List.of("CARTEIRO_RUN_DIR: development keys cannot be made at "
                    + keys.keystore() + ": " + failed.getMessage()));
        }
    }

    private void complete(Instant now) throws IOException, GeneralSecurityException {
        KeyStore store = stored();
        boolean whole = addSecrets(store);
        for (DevelopmentLeaf leaf : DevelopmentLeaf.ALL) {
            whole &= store.isKeyEntry(KeyFile.alias(leaf.keyClass()));
        }
        if (whole) {
            return;
        }
        DevelopmentAuthority authority = DevelopmentAuthority.create(keys.rsaBits(), now);
        for (DevelopmentLeaf leaf : DevelopmentLeaf.ALL) {
            DevelopmentAuthority.Issued issued = authority.issue(leaf);
            store.setKeyEntry(
                    KeyFile.alias(leaf.keyClass()),
                    issued.key(),
                    keys.password(),
                    issued.chain().toArray(Certificate[]::new));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, keys.password());
        write(keys.keystore(), bytes.toByteArray());
    }

    private KeyStore stored() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        if (!Files.exists(keys.keystore())) {
            store.load(null, null);
            return store;
        }
        try (InputStream stream = Files.newInputStream(keys.keystore())) {
            store.load(stream, keys.password());
        }
        return store;
    }

    /** Whether all were there. */
    private boolean addSecrets(KeyStore store) throws GeneralSecurityException {
        boolean whole = true;
        for (String secret : KeyFile.SECRETS) {
            if (!store.isKeyEntry(secret)) {
                KeyGenerator generator = KeyGenerator.getInstance("AES");
                generator.init(256);
                store.setKeyEntry(secret, generator.generateKey(), keys.password(), null);
                whole = false;
            }
        }
        return whole;
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
