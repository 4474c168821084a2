package br.cefetmg.carteiro.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Laws that only sources can show")
class SourcesOfTheHouseTest {
    @Test
    @DisplayName("A-manual: hosts and ports of the mail service are written in the manual's data only")
    void onlyTheManualNamesMailServers() {
        Pattern server = Pattern.compile(
                "\\b(imap|pop|smtp)\\.cefetmg\\.br\\b|(?<![\\w.#-])(143|993|110|995|587)(?![\\w%-]|\\.\\d)");
        assertThat(Sources.files()
                        .filter(Sources::isOfMain)
                        .filter(file -> server.matcher(Sources.text(file)).find()))
                .containsExactly(Path.of("provisioning-templates/src/main/resources/manual/mn-010.yaml"));
    }

    @Test
    @DisplayName("9: every package-info says what its package must not know")
    void everyPackageSaysWhatItMustNotKnow() {
        Pattern limit = Pattern.compile("(?i)\\bmust\\s+(\\*\\s+)?not\\b");
        assertThat(Sources.files()
                        .filter(Sources::isOfMain)
                        .filter(file -> file.endsWith("package-info.java"))
                        .filter(file -> !limit.matcher(Sources.text(file)).find()))
                .isEmpty();
    }
}
