package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("postgresql")
@DisplayName("A database, as somebody at a page meets it (B-portal 8; PostgreSQL)")
class FaultPagesIT {
    private final Visit visit = Visit.ofSomebodyWith(Visit.IMAP);

    @Test
    void thatIsDownIsToldInWordsForPeople() {
        Browser browser = new Browser();
        browser.signIn("portal", visit.user());
        PostgresOfTheHouse.running().stop();
        try {
            for (String path : List.of("portal", "portal/record", "portal/choice")) {
                HttpResponse<String> page = browser.get(House.at(path));
                assertThat(page.statusCode()).as(path).isEqualTo(503);
                assertThat(Visit.header(page, "Retry-After")).isNotEmpty();
                assertThat(page.body())
                        .contains("role=\"alert\"", "O serviço está fora do ar por um momento", "Voltar ao início");
                String code = PageText.incident(page);
                assertThat(House.log()).anyMatch(line -> line.contains(code) && line.contains("storage-unavailable"));
            }
            // what needs no record is still told
            assertThat(House.get(House.at("")).statusCode()).isEqualTo(200);
        } finally {
            PostgresOfTheHouse.running().start();
        }
        assertThat(browser.get(House.at("portal")).statusCode()).isEqualTo(200);
    }

    @Test
    void thatHangsHoldsNobodyForLong() {
        Browser browser = new Browser();
        browser.signIn("portal", visit.user());
        PostgresOfTheHouse.running().freeze();
        try {
            // the browser of the tests waits for twenty seconds
            HttpResponse<String> page = browser.get(House.at("portal"));
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("O serviço está fora do ar por um momento");
        } finally {
            PostgresOfTheHouse.running().thaw();
        }
        assertThat(browser.get(House.at("portal")).statusCode()).isEqualTo(200);
    }
}
