package br.cefetmg.carteiro.manual;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.time.LocalDate;

/**
 * A revision of the manual, as far as files are made from it. Revalidation before revision is refused.
 *
 * @param credential what the manual calls the secret that each service asks for; never the secret itself
 */
public record Manual(
        String code,
        String revision,
        LocalDate revisedOn,
        LocalDate revalidateBy,
        String issuingArea,
        String credential,
        MailServices services) {
    public Manual {
        if (revalidateBy.isBefore(revisedOn)) {
            throw new IllegalArgumentException("revalidation before revision");
        }
    }

    /** The settings for the one receive protocol that somebody chose. */
    public MailSettings settingsFor(ReceiveProtocol protocol) {
        MailService incoming = switch (protocol) {
            case IMAP -> services.imap();
            case POP -> services.pop();
        };
        return new MailSettings(protocol, incoming, services.smtp());
    }
}
