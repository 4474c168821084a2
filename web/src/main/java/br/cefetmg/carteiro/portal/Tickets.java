package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.Navigation;
import br.cefetmg.carteiro.payload.Connection;
import br.cefetmg.carteiro.payload.PayloadOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One minute in which a plain GET may fetch the file that a form of ours asked for. Phones install a profile only from a
 * plain navigation; without the ticket a link from elsewhere, or a browser that looks ahead, would leave events.
 */
@RequestScoped
public class Tickets {
    private static final String ATTRIBUTE = Tickets.class.getName();
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** A new ticket for this session; the one before it ends. */
    public String issue(String format, PayloadOptions options) {
        return issue(format, options, "");
    }

    /**
     * The same for one mail program.
     *
     * @param client the mail program that the file is for; empty where nobody said
     */
    public String issue(String format, PayloadOptions options, String client) {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        String name = HexFormat.of().formatHex(bits);
        Ticket ticket =
                new Ticket(name, format, options, client, clock.instant().plus(LIFE));
        request.getSession().setAttribute(ATTRIBUTE, ticket);
        return name;
    }

    /** The ticket by this name, while it lasts, for a navigation that the person themselves made. */
    public Optional<Ticket> valid(@Nullable String name, String format) {
        HttpSession session = request.getSession(false);
        if (name == null || session == null || !Navigation.isOwn(request)) {
            return Optional.empty();
        }
        return session.getAttribute(ATTRIBUTE) instanceof Ticket ticket
                        && ticket.name().equals(name)
                        && ticket.format().equals(format)
                        && clock.instant().isBefore(ticket.until())
                ? Optional.of(ticket)
                : Optional.empty();
    }

    /** What was asked for, and until when. */
    public record Ticket(String name, String format, boolean ssl, boolean replace, String client, Instant until)
            implements Serializable {
        Ticket(String name, String format, PayloadOptions options, String client, Instant until) {
            this(name, format, options.connection() == Connection.SSL, options.replacement(), client, until);
        }

        public PayloadOptions options() {
            return new PayloadOptions(ssl ? Connection.SSL : Connection.AS_MANUAL, replace);
        }
    }
}
