package br.cefetmg.carteiro.load;

import br.cefetmg.carteiro.house.Browser;
import br.cefetmg.carteiro.house.House;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code Pages HTTP_PORT TOKEN_URL SERVER_PID_FILE DATABASE_PID_FILE WARM_UP_SECONDS SECONDS}, run by bin/bench: the pages as
 * fifty people ask for them who have signed in and chosen, then as a browser shows them for the first time.
 */
final class Pages {
    private static final int PEOPLE = 50;
    private static final List<String> PATHS = List.of("", "portal", "portal/choice", "portal/record");
    private static final Pattern REFERENCE = Pattern.compile("(?:static/|url\\()([\\w.-]+\\.(?:css|js|svg|woff2))");
    private static final List<Integer> ORDER = List.of(8, 1);

    private static final PrintStream OUT = System.out;

    private Pages() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        System.setProperty("house.http", arguments[0]);
        Cpu server = new Cpu(Path.of(arguments[2]));
        Cpu database = new Cpu(Path.of(arguments[3]));
        Duration warmUp = Duration.ofSeconds(Long.parseLong(arguments[4]));
        Duration length = Duration.ofSeconds(Long.parseLong(arguments[5]));

        // each has chosen: the pages are those of every day
        new People(port, URI.create(arguments[1]), PEOPLE);
        List<String> cookies = signIns();
        for (String path : PATHS) {
            List<byte[]> requests =
                    cookies.stream().map(cookie -> request(port, path, cookie)).toList();
            new Load(port, 8, warmUp.dividedBy(PATHS.size()), 200).run(requests, server, database);
            OUT.println("/" + path + ", " + PEOPLE + " people");
            for (int connections : ORDER) {
                Load measured = new Load(port, connections, length.dividedBy(ORDER.size()), 200);
                OUT.println(measured.run(requests, server, database));
            }
        }
        new Load(port, 8, warmUp.dividedBy(PATHS.size()), 200).run(files(port), server, database);
        OUT.println();
        FirstVisits.print(OUT, PATHS, cookies);
    }

    private static List<String> signIns() {
        List<String> cookies = new ArrayList<>();
        for (int number = 1; number <= PEOPLE; number++) {
            Browser browser = new Browser();
            String path = "portal";
            browser.signIn(path, String.format(Locale.ROOT, "pessoa%05d", number));
            cookies.add(browser.cookies(House.at(path)));
        }
        return cookies;
    }

    /** What the pages refer to: a browser that kept nothing asks for it, and should not wait for the compiler. */
    private static List<byte[]> files(int port) {
        List<String> referred = references("");
        return Stream.concat(
                        referred.stream(),
                        referred.stream()
                                .filter(path -> path.endsWith(".css"))
                                .flatMap(sheet -> references(sheet).stream()))
                .map(path -> request(port, path, ""))
                .toList();
    }

    private static List<String> references(String path) {
        return REFERENCE
                .matcher(new Browser().get(House.at(path)).body())
                .results()
                .map(found -> "static/" + found.group(1))
                .toList();
    }

    private static byte[] request(int port, String path, String cookies) {
        String head = "GET /" + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: text/html\r\n";
        return (head + "Cookie: " + cookies + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
