package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName("A name that a file cannot carry gives way to the address, and the record tells (A-record)")
class ReplacedNameIT {
    private static final String APPLE = "apple-mobileconfig";
    private static final String OUTLOOK = "outlook-prf";

    private static Visit ofSomebodyNamed(String first, String last) {
        Visit visit = Visit.ofSomebodyNew();
        Registry.rename(visit, first, last);
        Totals.held(() -> visit.choose(Visit.IMAP));
        return visit;
    }

    /** Byte for byte, whatever the file's own character set is. */
    private static String file(Visit visit, String format) {
        HttpResponse<byte[]> answer = visit.download(format);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    private static String nameReplaced(Visit visit) {
        return visit.events().path(0).path("nameReplaced").asText("unsaid");
    }

    @Test
    void inEveryFileWhereItIsNoName() {
        Visit visit = ofSomebodyNamed("<b>Ana</b>", "Silva");
        String address = TestPeople.addressOf(visit.user());
        assertThat(file(visit, APPLE))
                .containsPattern("EmailAccountName</key>\\s*<string>" + address + "</string>")
                .doesNotContain("Silva");
        assertThat(nameReplaced(visit)).isEqualTo("true");
        assertThat(file(visit, OUTLOOK)).contains("DisplayName=" + address).doesNotContain("Silva");
        assertThat(nameReplaced(visit)).isEqualTo("true");
    }

    @Test
    void inThoseFilesOnlyWhoseLettersLackIt() {
        Visit visit = ofSomebodyNamed("Жанна", "Петрова");
        String address = TestPeople.addressOf(visit.user());
        assertThat(file(visit, OUTLOOK)).contains("DisplayName=" + address);
        assertThat(nameReplaced(visit)).isEqualTo("true");
        assertThat(file(visit, APPLE)).doesNotContainPattern("EmailAccountName</key>\\s*<string>" + address);
        assertThat(nameReplaced(visit)).isEqualTo("unsaid");
    }
}
