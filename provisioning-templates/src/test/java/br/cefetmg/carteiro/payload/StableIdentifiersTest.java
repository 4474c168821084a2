package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static br.cefetmg.carteiro.payload.Connection.AS_MANUAL;
import static br.cefetmg.carteiro.payload.Connection.SSL;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.MailAddress;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Identifiers: replace, never pile up")
class StableIdentifiersTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    private final StableIdentifiers fulano = StableIdentifiers.of(MailAddress.of("fulano@cefetmg.br"));

    @Test
    void followTheStandardsExample() {
        assertThat(NamedUuid.of(DNS, "www.example.com"))
                .as("RFC 9562, A.4")
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
        assertThat(NamedUuid.of(DNS, "mn010.cefetmg.br")).isEqualTo(StableIdentifiers.NAMESPACE);
    }

    @Test
    void areTheSameForEver() {
        assertThat(fulano.payloadIdentifier())
                .isEqualTo("br.cefetmg.mn010.mail." + fulano.mailboxUuid())
                .isEqualTo("br.cefetmg.mn010.mail.d750cc33-5731-5be6-a8c2-1b7c691727a0");
        assertThat(fulano.accountIdentifier()).isEqualTo(fulano.payloadIdentifier() + ".account");
    }

    @Test
    void areOneMailboxsWhateverItsSpelling() {
        assertThat(StableIdentifiers.of(MailAddress.of("Fulano@CEFETMG.br")).mailboxUuid())
                .isEqualTo(fulano.mailboxUuid());
        assertThat(StableIdentifiers.of(MailAddress.of("fulano.x@cefetmg.br")).mailboxUuid())
                .isNotEqualTo(fulano.mailboxUuid());
    }

    @Test
    void doNotTellTheAddress() {
        assertThat(fulano.payloadIdentifier()).doesNotContain("fulano");
    }

    @Test
    void anotherProtocolOrConnectionIsAnotherAccountInTheSameFile() {
        assertThat(fulano.accountUuid(IMAP, AS_MANUAL))
                .isEqualTo(fulano.accountUuid(IMAP, AS_MANUAL))
                .isNotEqualTo(fulano.accountUuid(POP, AS_MANUAL))
                .isNotEqualTo(fulano.accountUuid(IMAP, SSL));
    }

    @Test
    void aReinstalledProfileUpdatesAndASwitchedOneReplaces() {
        String imap = Samples.text(Samples.profile(IMAP, AS_MANUAL));
        String pop = Samples.text(Samples.profile(POP, AS_MANUAL));
        StableIdentifiers identifiers = StableIdentifiers.of(Samples.ADDRESS);
        assertThat(imap).contains(">" + identifiers.payloadIdentifier() + "<");
        assertThat(pop).contains(">" + identifiers.payloadIdentifier() + "<");
        assertThat(imap).contains(AppleProfile.spelt(identifiers.accountUuid(IMAP, AS_MANUAL)));
        assertThat(pop).doesNotContain(AppleProfile.spelt(identifiers.accountUuid(IMAP, AS_MANUAL)));
    }
}
