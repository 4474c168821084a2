package br.cefetmg.carteiro.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the server is told before the application is there (server.cli)")
class ServerSettingsTest {
    private static final String SCRIPT = Sources.text(Path.of("ear/src/main/wildfly/server.cli"));

    private static String attribute(String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(SCRIPT)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("A-record: H2 acknowledges no commit that it still keeps in memory")
    void theDefaultDatabaseWritesAtOnce() {
        assertThat(attribute("connection-url"))
                .matches("\\$\\{env\\.CARTEIRO_DB_URL:jdbc:h2:file:[^;]+(;[^;]+)*;WRITE_DELAY=0(;[^;]+)*}");
    }

    @Test
    @DisplayName("B: no script reads the session's cookie, and standalone.conf says whether it is Secure")
    void theSessionsCookieIsKeptFromScripts() {
        assertThat(SCRIPT.lines().filter(line -> line.contains("setting=session-cookie")))
                .singleElement()
                .asString()
                .contains("http-only=true", "secure=\"${env.CARTEIRO_SECURE_COOKIES:false}\"");
    }
}
