package br.cefetmg.carteiro.house;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName("The name by which somebody signs in may be a CPF: never logged, never stored, never shown (A-identity)")
class LoginNameIT {
    /** Of somebody among the people that only tests need; their address says nothing of it. */
    private static final String CPF = "12345678909";

    private static final String ADDRESS = "entra.por.numero@cefetmg.br";
    private static final Visit VISIT = new Visit(CPF);

    private static List<HttpResponse<String>> pages = List.of();
    private static List<HttpResponse<String>> answers = List.of();

    /** What goes well, and what does not: it is then that things are logged. */
    @BeforeAll
    static void comeInByBothDoors() {
        answers = List.of(
                VISIT.choose(Visit.POP),
                VISIT.get("me"),
                VISIT.get("me/payloads"),
                VISIT.get("me?x=1"),
                VISIT.get("nothing"),
                VISIT.get("audit/events"),
                VISIT.choose("{"),
                VISIT.choose(Visit.IMAP, "If-Match", "\"0\""));
        assertThat(VISIT.download("apple-mobileconfig").statusCode()).isEqualTo(200);
        Browser browser = new Browser();
        List<HttpResponse<String>> seen = new ArrayList<>();
        seen.add(browser.signIn("portal", CPF));
        String csrf = PageText.csrf(seen.getFirst());
        for (String path : List.of("portal/files/apple-mobileconfig", "portal/nothing", "portal/files/none", "audit")) {
            seen.add(browser.get(House.at(path)));
        }
        seen.add(browser.postForm(House.at("portal/choice/imap"), csrf + "&confirmed=no"));
        seen.add(browser.postForm(House.at("portal/choice/imap"), "confirmed=yes"));
        seen.add(browser.postForm(House.at("portal/code/settings-card"), csrf));
        seen.add(browser.postForm(House.at("portal/files/settings-card"), csrf + "&client=gmail-android"));
        seen.add(browser.get(House.at("portal/record")));
        seen.add(browser.postForm(House.at("portal/record/export.json"), csrf));
        seen.add(browser.postForm(House.at("portal/sign-out"), csrf));
        pages = seen;
    }

    @Test
    void itIsWhatTheTokenCarries() {
        assertThat(Tokens.claims(VISIT.token())).contains(CPF, ADDRESS);
        assertThat(answers.getFirst().statusCode())
                .as(answers.getFirst().body())
                .isEqualTo(200);
        assertThat(pages.getFirst().statusCode()).isEqualTo(200);
    }

    @Test
    void noAnswerOfOursRepeatsIt() {
        assertThat(Stream.concat(answers.stream(), pages.stream())
                        .filter(answer -> answer.uri().getPort() == House.at("").getPort()))
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.body()).as(answer.uri().toString()).doesNotContain(CPF);
                    assertThat(answer.headers().map().toString()).doesNotContain(CPF);
                });
        assertThat(VISIT.get("me/events").body()).contains("choice.made").doesNotContain(CPF);
        String whole =
                new Visit("auditora").get("audit/events?person=" + ADDRESS).body();
        assertThat(whole).contains(ADDRESS).doesNotContain(CPF);
    }

    @Test
    void noLineOfTheLogHasIt() {
        HttpResponse<String> fault = House.send(House.request("api/v1/me/receive-protocol", VISIT.token())
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString(Visit.IMAP)));
        assertThat(fault.statusCode()).isEqualTo(415);
        assertThat(House.log()).isNotEmpty().noneMatch(line -> line.contains(CPF));
    }

    @Test
    @Tag("postgresql")
    void noRowOfAnyTableHasIt() throws SQLException {
        assertThat(tablesWith(ADDRESS)).contains("person");
        assertThat(tablesWith(CPF)).isEmpty();
    }

    /** The tables of which a row has it in a column, as text or in bytes. */
    private static List<String> tablesWith(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = Database.as(Database.ADMINISTRATOR)) {
            for (String table : tables(connection)) {
                String query = "select count(*) from \"" + table + "\" one where one::text like ? or one::text like ?";
                try (PreparedStatement statement = connection.prepareStatement(query)) {
                    statement.setString(1, "%" + text + "%");
                    statement.setString(2, "%" + HexFormat.of().formatHex(text.getBytes(US_ASCII)) + "%");
                    try (ResultSet answer = statement.executeQuery()) {
                        answer.next();
                        if (answer.getLong(1) > 0) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        assertThat(names).contains("person", "audit_event");
        return names;
    }
}
