package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Byte by byte over a socket: no client library would send these. */
@InTheHouse
@DisplayName("A request that is none gets no more than a refusal (api.md, Requests)")
class MalformedRequestsIT {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    /** Everything that comes back until the other side closes or breaks off; one that never does fails the test. */
    private static String said(String... lines) throws IOException {
        String request = String.join("\r\n", lines) + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", House.at("").getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                socket.getInputStream().transferTo(answer);
            } catch (SocketException brokenOff) {
                // closed while not all of it was read
            }
            return answer.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private static String host() {
        return "Host: " + House.at("").getAuthority();
    }

    private static List<Integer> statuses(String answers) {
        return STATUS.matcher(answers)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static void assertTellsNothing(String answers) {
        assertThat(answers).doesNotContain("xception", "ndertow", "ildFly", "org.jboss", "br.cefetmg", "\tat ");
    }

    /** In no words at all, and with the connection closed. */
    private static void assertRefusedByTheConnector(String... lines) throws IOException {
        String answer = said(lines);
        assertThat(statuses(answer)).as(answer).singleElement().isIn(400, 414, 431, 501, 505);
        assertTellsNothing(answer);
        assertThat(answer).endsWith("\r\n\r\n");
    }

    @AfterAll
    static void theHouseIsStillOpen() {
        assertThat(House.get(House.at("api/v1/health")).statusCode()).isEqualTo(200);
    }

    @Nested
    class AFirstLine {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GET /api/v1/me?% HTTP/1.1",
                    "GET /%zz HTTP/1.1",
                    "GET /api/v1/% HTTP/1.1",
                    "GET /portal?x=%zz HTTP/1.1",
                    "GET /portal?%zz=1 HTTP/1.1",
                    "GET /c/x;y=%zz HTTP/1.1",
                    "GET /portal/a b HTTP/1.1",
                    "GET /portal/<script> HTTP/1.1",
                    "GET /portal/a\\b HTTP/1.1",
                    "GET /portal/é HTTP/1.1",
                    "GET / HTTP/9.9",
                    "GET / HTTP/2.0",
                    "GET / FTP/1.1",
                    "GET /",
                    "G<T / HTTP/1.1",
                    "\u0000\u0001\u0002 / HTTP/1.1",
                    "GET http://evil.example/portal HTTP/1.1"
                })
        void thatCannotBeRead(String line) throws IOException {
            assertRefusedByTheConnector(line, host());
        }

        @Test
        void thatIsTooLong() throws IOException {
            String answer = said("GET /" + "a".repeat(40_000) + " HTTP/1.1", host());
            assertThat(statuses(answer)).as(answer).isSubsetOf(400, 414, 431);
            assertTellsNothing(answer);
        }

        @Test
        @DisplayName("that begins TLS")
        void thatIsAnotherProtocol() throws IOException {
            assertRefusedByTheConnector("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001");
        }
    }

    @Nested
    class AHead {
        @Test
        void thatNamesNoHostOrTwo() throws IOException {
            assertRefusedByTheConnector("GET /api/v1/health HTTP/1.1");
            assertRefusedByTheConnector("GET /api/v1/health HTTP/1.1", host(), "Host: evil.example");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Content-Length: x", "Content-Length: -1"})
        void whoseLengthIsNoNumber(String length) throws IOException {
            assertRefusedByTheConnector("POST /c HTTP/1.1", host(), length);
        }

        @Test
        @DisplayName("with two lengths, by which a proxy and the server could see different requests")
        void thatSaysTwoLengths() throws IOException {
            assertRefusedByTheConnector(
                    "POST /c HTTP/1.1", host(), "Content-Length: 1", "Transfer-Encoding: chunked", "", "0");
        }
    }

    /** The connector lets them in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%ff",
                "GET /%c0%af",
                "GET /api/v1/%ff",
                "GET /api/v1/me/payloads/%c0%ae%c0%ae",
                "GET /c/%00",
                "GET /portal/%00",
                "GET /static/a%00.css",
                "GET /api/v1/manual?x=%ff",
                "GET /language?to=%ff&back=%c0%af",
                "GET /api/v1/..%2f..%2fWEB-INF/web.xml",
                "GET /portal;jsessionid=%00",
                "GET //evil.example/portal",
                "get /api/v1/health",
                "BREW /api/v1/me",
                "GET *"
            })
    void whatCanBeReadHoweverStrangeIsNoFaultOfOursAndTheConnectionIsClosedOrGoesOn(String strange) throws IOException {
        String answers =
                said(strange + " HTTP/1.1", host(), "", "GET /api/v1/health HTTP/1.1", host(), "Connection: close");
        List<Integer> statuses = statuses(answers);
        assertThat(statuses).as(answers).hasSizeBetween(1, 2);
        assertThat(statuses.getFirst()).as(answers).isBetween(200, 499);
        assertThat(statuses.stream().skip(1)).as(answers).allMatch(status -> status == 200);
        assertTellsNothing(answers);
    }
}
