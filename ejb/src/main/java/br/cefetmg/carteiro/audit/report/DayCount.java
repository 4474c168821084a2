package br.cefetmg.carteiro.audit.report;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.time.LocalDate;
import java.util.Map;

/**
 * What happened on one day.
 *
 * @param choices choices made and changed, by the protocol that was chosen; every protocol is there
 * @param files files and signatures that were handed out
 */
public record DayCount(LocalDate day, Map<ReceiveProtocol, Long> choices, long files) {
    public DayCount {
        choices = Summary.ofEvery(choices);
    }

    public long choicesOf(ReceiveProtocol protocol) {
        return choices.getOrDefault(protocol, 0L);
    }
}
