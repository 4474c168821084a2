package br.cefetmg.carteiro.signing;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.configuration.Keys;
import br.cefetmg.carteiro.payload.KeyClass;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Keys that development makes for itself")
class DevelopmentKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    private Keys keys = new Keys(Path.of("unset"), new char[0], true, 2048);

    @BeforeEach
    void make() {
        keys = new Keys(folder.resolve("keys.p12"), "x".toCharArray(), true, 2048);
        DevelopmentKeys.makeUnlessThere(keys, NOW);
    }

    @Test
    void everyLeafBearsTheMarkUnderOneRoot() {
        KeyFile file = opened();
        for (DevelopmentLeaf leaf : DevelopmentLeaf.ALL) {
            SigningIdentity identity = file.identity(leaf.keyClass()).orElseThrow();
            assertThat(identity.chain()).hasSize(3);
            assertThat(identity.leaf().getSubjectX500Principal().getName()).contains(DevelopmentKeys.MARK);
            assertThat(identity.chain().getLast()).isEqualTo(root(file, KeyClass.PROFILE));
        }
        assertThat(file.isMarkedDevelopment()).isTrue();
        assertThat(file.identity(KeyClass.JWS)
                        .orElseThrow()
                        .leaf()
                        .getPublicKey()
                        .getAlgorithm())
                .isEqualTo("EC");
    }

    @Test
    @DisplayName("a chain ends with the first of its certificates, whichever that is (ADR 31)")
    void aChainEndsWithTheFirstOfItsCertificates() {
        SigningIdentity identity = opened().identity(KeyClass.PROFILE).orElseThrow();
        Instant first = identity.leaf().getNotAfter().toInstant();
        SigningIdentity above = new SigningIdentity(
                KeyClass.PROFILE, identity.key(), identity.chain().reversed());
        assertThat(above.leaf().getNotAfter().toInstant()).isAfter(first);
        assertThat(above.end()).isEqualTo(first);
        assertThat(above.stateAt(first.plusSeconds(1))).isEqualTo(KeyState.EXPIRED);
    }

    @Test
    void eachIsForItsOwnPurpose() throws Exception {
        assertThat(opened().identity(KeyClass.PROFILE).orElseThrow().leaf().getExtendedKeyUsage())
                .containsExactly("1.3.6.1.5.5.7.3.4");
        assertThat(opened().identity(KeyClass.WINDOWS).orElseThrow().leaf().getExtendedKeyUsage())
                .containsExactly("1.3.6.1.5.5.7.3.3");
    }

    @Test
    void theyAreMadeOnce() throws Exception {
        byte[] before = Files.readAllBytes(keys.keystore());
        DevelopmentKeys.makeUnlessThere(keys, NOW.plusSeconds(3600));
        assertThat(keys.keystore()).hasBinaryContent(before);
    }

    @Test
    void aFileThatLacksAClassIsCompletedAndItsSecretsStay() throws Exception {
        KeyFile before = opened();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(keys.keystore())) {
            store.load(stream, keys.password());
        }
        store.deleteEntry("jws");
        try (OutputStream stream = Files.newOutputStream(keys.keystore())) {
            store.store(stream, keys.password());
        }
        DevelopmentKeys.makeUnlessThere(keys, NOW.plusSeconds(3600));
        KeyFile after = opened();
        for (String secret : KeyFile.SECRETS) {
            assertThat(after.secret(secret).getEncoded())
                    .isEqualTo(before.secret(secret).getEncoded());
        }
        assertThat(root(after, KeyClass.JWS)).isEqualTo(root(after, KeyClass.PROFILE));
    }

    private static Object root(KeyFile file, KeyClass keyClass) {
        return file.identity(keyClass).orElseThrow().chain().getLast();
    }

    private KeyFile opened() {
        return KeyFile.open(keys, CryptoProvider.best());
    }
}
