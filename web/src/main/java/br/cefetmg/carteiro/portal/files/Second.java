package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.portal.choice.SecondDevice;
import java.util.List;
import java.util.Optional;

/**
 * What the page asks about a second device by POP.
 *
 * @param question {@code same} where another mail program was set up before, {@code another} where this one was, or empty
 * @param first the mail program that was set up first; empty where nothing is asked
 * @param warned whether the person has read what a second device means
 */
record Second(String question, String first, boolean warned) {
    static final Second NONE = new Second("", "", false);

    /** Whether an answer must come before anything is shown or handed out. */
    boolean isDue() {
        return question.equals("same") && !warned;
    }

    static Second of(List<KnownDevice> known, ReceiveProtocol protocol, String client, boolean warned) {
        Optional<KnownDevice> other = SecondDevice.first(known, protocol, client, false);
        if (other.isPresent()) {
            return new Second("same", other.get().client(), warned);
        }
        return SecondDevice.first(known, protocol, client, true)
                .map(itself -> new Second("another", itself.client(), warned))
                .orElse(NONE);
    }
}
