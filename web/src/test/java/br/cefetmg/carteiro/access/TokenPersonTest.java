package br.cefetmg.carteiro.access;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.configuration.Mailboxes;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.identity.Role;
import br.cefetmg.carteiro.identity.Subject;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wildfly.security.http.oidc.JsonWebToken;

@DisplayName("A person as a verified token tells of them (A-identity; configuration.md, CARTEIRO_MAILBOX_CLAIM)")
class TokenPersonTest {
    private static final String ADDRESS = "ana.silva@cefetmg.br";
    private static final String CPF = "12345678909";

    private final JwtClaims claims = new JwtClaims();

    private TokenPerson told(String mailboxClaim, Map<String, ?> said) {
        claims.setIssuer("https://id.cefetmg.br/realms/x");
        claims.setSubject("4711");
        claims.setStringClaim("preferred_username", CPF);
        said.forEach(claims::setClaim);
        return new TokenPerson(new JsonWebToken(claims), new Mailboxes(Set.of("cefetmg.br"), mailboxClaim));
    }

    private Person person(String mailboxClaim, Map<String, ?> said) {
        return told(mailboxClaim, said).person(Set.of());
    }

    private static void assertHasNoMailbox(Person person) {
        assertThat(person.mailbox()).isEmpty();
    }

    @Nested
    @DisplayName("whose mailbox stands in the claim email, as it does unless another is named")
    class ByEmail {
        @Test
        void hasItWhereTheProviderHasVerifiedIt() {
            Person person = person("email", Map.of("email", ADDRESS, "email_verified", true));
            assertThat(person.mailbox()).contains(MailAddress.of(ADDRESS));
            assertThat(person.subject()).isEqualTo(new Subject("https://id.cefetmg.br/realms/x", "4711"));
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"true", "false", "yes"})
        void hasNoneOnAnythingElseThanTrue(String verified) {
            Map<String, String> said =
                    verified == null ? Map.of("email", ADDRESS) : Map.of("email", ADDRESS, "email_verified", verified);
            assertHasNoMailbox(person("email", said));
        }

        @Test
        void hasNoneThatIsNotVerifiedButMayBeToldWhatTheAccountStates() {
            Person person = person("email", Map.of("email", ADDRESS, "email_verified", false));
            assertHasNoMailbox(person);
            assertThat(person.statedAddress()).contains(ADDRESS);
        }
    }

    @Nested
    @DisplayName("whose mailbox stands in another claim, which nobody is asked to verify")
    class ByAnotherClaim {
        @Test
        void hasItWhateverTheTokenSaysOfEmail() {
            assertThat(person("mailbox", Map.of("mailbox", ADDRESS)).mailbox()).contains(MailAddress.of(ADDRESS));
            assertThat(person("mailbox", Map.of("mailbox", ADDRESS, "email", "ana@gmail.com", "email_verified", false))
                            .mailbox())
                    .contains(MailAddress.of(ADDRESS));
        }

        @Test
        void hasNoneByTheClaimThatIsNotTheOneNamed() {
            Person person = person("mailbox", Map.of("email", ADDRESS, "email_verified", true));
            assertHasNoMailbox(person);
            assertThat(person.statedAddress()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ana@gmail.com", "ana", "@cefetmg.br", "ana@cefetmg.br@gmail.com", " ", CPF})
        void hasNoneThatIsNotOfOurs(String address) {
            assertHasNoMailbox(person("mailbox", Map.of("mailbox", address)));
        }
    }

    @Test
    @DisplayName("The name by which they sign in may be a CPF: nothing of it is taken along")
    void nobodyIsNamedByTheNameTheySignInBy() {
        Person person = person("email", Map.of("email", ADDRESS, "email_verified", true));
        assertThat(person.name()).isEmpty();
        assertThat(person.toString()).doesNotContain(CPF);
    }

    @Test
    void aNameIsCutToWhatIsKept() {
        assertThat(person("email", Map.of("name", "a".repeat(300))).name()).contains("a".repeat(255));
        assertThat(person("email", Map.of("name", "  ")).name()).isEmpty();
    }

    @Test
    void aMachineGoesByItsClientAndHasNoMailbox() {
        TokenPerson token = told(
                "email",
                Map.of(
                        "preferred_username",
                        "service-account-mdm",
                        "azp",
                        "mdm",
                        "email",
                        ADDRESS,
                        "email_verified",
                        true));
        assertThat(token.isService()).isTrue();
        Person machine = token.machine(Set.of(Role.MDM_READ));
        assertThat(machine.name()).contains("mdm");
        assertHasNoMailbox(machine);
        assertThat(machine.statedAddress()).isEmpty();
    }
}
