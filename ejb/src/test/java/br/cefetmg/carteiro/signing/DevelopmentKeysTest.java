package br.cefetmg.carteiro.signing;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.KeyClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Development keys")
class DevelopmentKeysTest {
    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndKept() throws IOException {
        KeyRing first = TestKeys.in(folder).ring();
        byte[] file = Files.readAllBytes(folder.resolve("keys.p12"));
        KeyRing second = TestKeys.in(folder).ring();
        assertThat(second.status(KeyClass.WINDOWS)).isEqualTo(first.status(KeyClass.WINDOWS));
        assertThat(Files.readAllBytes(folder.resolve("keys.p12"))).isEqualTo(file);
    }

    @Test
    void eachClassHasItsOwnForItsOwnPurposeUnderOneRoot() throws GeneralSecurityException {
        KeyRing ring = TestKeys.in(folder).ring();
        SigningIdentity profile = ring.identity(KeyClass.PROFILE).orElseThrow();
        SigningIdentity windows = ring.identity(KeyClass.WINDOWS).orElseThrow();
        assertThat(windows.leaf().getExtendedKeyUsage()).isEqualTo(List.of("1.3.6.1.5.5.7.3.3"));
        assertThat(profile.leaf().getExtendedKeyUsage()).isEqualTo(List.of("1.3.6.1.5.5.7.3.4"));
        assertThat(windows.leaf().getPublicKey()).isNotEqualTo(profile.leaf().getPublicKey());
        assertThat(windows.chain().getLast()).isEqualTo(profile.chain().getLast());
        assertThat(windows.leaf().getSubjectX500Principal().getName()).contains(DevelopmentKeys.MARK);
    }

    @Test
    void aFileOfAnEarlierVersionIsCompletedAndItsSecretsStay() throws IOException, GeneralSecurityException {
        KeyRing whole = TestKeys.in(folder).ring();
        without("windows");
        KeyRing completed = TestKeys.in(folder).ring();
        assertThat(completed.status(KeyClass.WINDOWS).state()).isEqualTo(KeyState.ACTIVE);
        assertThat(completed.identity(KeyClass.WINDOWS).orElseThrow().chain().getLast())
                .isEqualTo(completed
                        .identity(KeyClass.PROFILE)
                        .orElseThrow()
                        .chain()
                        .getLast());
        assertThat(completed.recordMac()).isEqualTo(whole.recordMac());
        assertThat(completed.personKek()).isEqualTo(whole.personKek());
    }

    private void without(String alias) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("keys.p12");
        char[] password = TestKeys.keys(folder).password();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, password);
        }
        store.deleteEntry(alias);
        try (OutputStream stream = Files.newOutputStream(file)) {
            store.store(stream, password);
        }
    }
}
