package br.cefetmg.carteiro.portal;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.Connection;
import br.cefetmg.carteiro.payload.PayloadOptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A ticket lets one session fetch one file for one minute")
class TicketsTest {
    private static final String APPLE = "apple-mobileconfig";
    private static final PayloadOptions SSL = new PayloadOptions(Connection.SSL, true);

    private final Browser browser = new Browser();
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    private final String name = browser.tickets().issue(APPLE, SSL);

    private boolean opens(Browser who, @Nullable String ticket, String format) {
        return who.tickets().valid(ticket, format).isPresent();
    }

    @Test
    void bearsWhatTheFormAskedFor() {
        assertThat(browser.tickets().valid(name, APPLE))
                .map(Tickets.Ticket::options)
                .contains(SSL);
        assertThat(name).matches("[0-9a-f]{32}");
    }

    @Nested
    class Lasts {
        @Test
        void toTheLastMomentOfItsMinute() {
            now = now.plus(Duration.ofMinutes(1)).minusNanos(1);
            assertThat(opens(browser, name, APPLE)).isTrue();
        }

        @Test
        void noLonger() {
            now = now.plus(Duration.ofMinutes(1));
            assertThat(opens(browser, name, APPLE)).isFalse();
        }

        @Test
        @DisplayName("for a second fetch too: a phone that asks before it installs asks twice")
        void forASecondFetchInItsMinute() {
            assertThat(opens(browser, name, APPLE)).isTrue();
            now = now.plusSeconds(30);
            assertThat(opens(browser, name, APPLE)).isTrue();
        }

        @Test
        void untilTheNextOneOfTheSameSession() {
            String next = browser.tickets().issue(APPLE, SSL);
            assertThat(opens(browser, name, APPLE)).isFalse();
            assertThat(opens(browser, next, APPLE)).isTrue();
        }

        @Test
        void untilTheSessionEnds() {
            browser.session.clear();
            assertThat(opens(browser, name, APPLE)).isFalse();
        }
    }

    @Nested
    class Refuses {
        @Test
        void anotherPersonWhoKnowsItsName() {
            Browser stranger = new Browser();
            assertThat(opens(stranger, name, APPLE)).isFalse();
            stranger.tickets().issue(APPLE, SSL);
            assertThat(opens(stranger, name, APPLE)).isFalse();
        }

        @Test
        void anotherFormat() {
            assertThat(opens(browser, name, "settings-card")).isFalse();
        }

        @Test
        void anotherNameAndNone() {
            assertThat(opens(browser, "0".repeat(32), APPLE)).isFalse();
            assertThat(opens(browser, null, APPLE)).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "Sec-Fetch-Site, cross-site",
            "Sec-Fetch-Site, same-site",
            "Sec-Purpose, prefetch",
            "Purpose, prefetch",
            "X-Moz, prefetch"
        })
        void whatThePersonDidNotDoThemselves(String header, String value) {
            browser.headers.put(header, value);
            assertThat(opens(browser, name, APPLE)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"same-origin", "none"})
    void opensForANavigationFromHere(String site) {
        browser.headers.put("Sec-Fetch-Site", site);
        assertThat(opens(browser, name, APPLE)).isTrue();
    }

    /** One person's browser, as far as tickets look at it: a session that begins when something is put into it. */
    private final class Browser {
        private final Map<String, Object> session = new HashMap<>();
        private final Map<String, String> headers = new HashMap<>();

        @SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
        Tickets tickets() {
            Tickets tickets = new Tickets();
            tickets.clock = Clock.fixed(now, ZoneOffset.UTC);
            tickets.request = stub(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "getSession" -> arguments == null || !session.isEmpty() ? httpSession() : null;
                case "getHeader" -> headers.get(String.valueOf(arguments[0]));
                default -> throw new UnsupportedOperationException(method.getName());
            });
            return tickets;
        }

        private HttpSession httpSession() {
            return stub(HttpSession.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "setAttribute" -> session.put(String.valueOf(arguments[0]), arguments[1]);
                case "getAttribute" -> session.get(String.valueOf(arguments[0]));
                default -> throw new UnsupportedOperationException(method.getName());
            });
        }

        private static <T> T stub(Class<T> type, InvocationHandler answers) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
        }
    }
}
