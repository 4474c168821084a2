package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.MailService;
import br.cefetmg.carteiro.manual.Security;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the manual's ways to receive a mail program is told of, and in which order. */
public enum Receiving {
    /** Every way, as the manual puts them. */
    AS_MANUAL("as-manual"),
    /**
     * TLS from the first byte comes first, and by POP it is the only way: of Outlook it is reported that it may send the
     * credential in the clear where POP starts in the clear. Guarantees that no such place is named to it.
     */
    TLS_AT_ONCE("tls-at-once");

    private final String slug;

    Receiving(String slug) {
        this.slug = slug;
    }

    static Optional<Receiving> ofSlug(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    /** Its name in data. */
    public String slug() {
        return slug;
    }

    /** The ways of a service, the one to begin with at the front; none where the manual offers none that may be named. */
    List<Endpoint> ways(MailService service, ReceiveProtocol protocol) {
        return switch (this) {
            case AS_MANUAL -> service.endpoints();
            case TLS_AT_ONCE ->
                service.endpoints().stream()
                        .filter(way -> isTlsAtOnce(way) || hasAnotherWay(protocol))
                        .sorted(Comparator.comparing(way -> !isTlsAtOnce(way)))
                        .toList();
        };
    }

    /** Whether there may be another way to try where the first does not work. */
    public boolean hasAnotherWay(ReceiveProtocol protocol) {
        return switch (this) {
            case AS_MANUAL -> true;
            case TLS_AT_ONCE -> protocol != ReceiveProtocol.POP;
        };
    }

    private static boolean isTlsAtOnce(Endpoint way) {
        return way.security() == Security.IMPLICIT_TLS;
    }
}
