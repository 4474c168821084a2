package br.cefetmg.carteiro.portal.choice;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.Optional;

/** What somebody must have said yes to before their choice is kept. */
enum Confirmation {
    /** Nothing would change. */
    NONE_NEEDED,
    /** That it shall be kept. */
    PLAIN,
    /** That what is only on the device can be lost with the account there. */
    LOSS,
    /** That POP removes mail from the server. */
    REMOVAL;

    static Confirmation of(Optional<ReceiveProtocol> current, ReceiveProtocol wanted) {
        if (current.filter(wanted::equals).isPresent()) {
            return NONE_NEEDED;
        }
        return switch (wanted) {
            case POP -> REMOVAL;
            case IMAP -> current.isPresent() ? LOSS : PLAIN;
        };
    }

    /** The template of the page that asks. */
    String template() {
        return switch (this) {
            case NONE_NEEDED -> "choice/kept";
            case PLAIN, LOSS -> "choice/imap";
            case REMOVAL -> "choice/pop";
        };
    }
}
