package br.cefetmg.carteiro.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.identity.Subject;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person's key in the record (A-record)")
class PersonKeyTest {
    private static final Subject FULANO = new Subject("https://id.example/realms/x", "5f0c1d52");
    private static final SecretKey KEK = new SecretKeySpec(new byte[32], "AES");

    @Test
    void namesAPersonTheSameWayAlwaysAndDifferentlyFromAnyOtherKey() throws GeneralSecurityException {
        PersonKey key = PersonKey.random();
        assertThat(key.reference(FULANO))
                .hasSize(64)
                .isEqualTo(key.reference(FULANO))
                .isNotEqualTo(PersonKey.random().reference(FULANO));
    }

    @Test
    void survivesBeingWrapped() throws GeneralSecurityException {
        PersonKey key = PersonKey.random();
        PersonKey again = PersonKey.unwrapped(key.wrapped(KEK), KEK);
        assertThat(again.decrypted(key.encrypted("fulano@cefetmg.br"))).isEqualTo("fulano@cefetmg.br");
    }

    @Test
    void neverEncryptsTheSameTextAlike() throws GeneralSecurityException {
        PersonKey key = PersonKey.random();
        assertThat(key.encrypted("a")).isNotEqualTo(key.encrypted("a"));
    }

    @Test
    void opensNeitherWhatWasChangedNorWhatIsAnothers() throws GeneralSecurityException {
        PersonKey key = PersonKey.random();
        String sealed = key.encrypted("fulano@cefetmg.br");
        char first = sealed.charAt(20);
        String changed = sealed.substring(0, 20) + (first == 'A' ? 'B' : 'A') + sealed.substring(21);
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> key.decrypted(changed));
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> PersonKey.random().decrypted(sealed));
    }
}
