package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName("Two devices after a change: each is to be replaced until it is, the other one goes on (B-choice)")
class TwoDevicesIT {
    private static final String PHONE = "Mail do iPhone ou iPad";
    private static final String COMPUTER = "Outlook clássico no Windows";
    private static final Pattern REPLACE = Pattern.compile(
            "href=\"/(portal/files/[\\w-]+\\?client=[\\w-]+(?:&amp;replace=true)?)\">Trocar a configuração deste<");
    private static final Pattern HOW = Pattern.compile("href=\"/(portal/choice/set-up/imap\\?next=[^\"]+)\"");

    private final Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
    private final Browser browser = new Browser();

    @BeforeEach
    void setUpTwo() {
        HttpResponse<String> files = browser.signIn("portal", visit.user());
        fetch(files, "apple-mobileconfig", "iphone-mail");
        fetch(files, "outlook-bundle", "outlook-classic");
    }

    private void fetch(HttpResponse<String> page, String format, String client) {
        HttpResponse<String> file =
                browser.postForm(House.at("portal/files/" + format), "client=" + client + "&" + PageText.csrf(page));
        assertThat(Visit.header(file, "Content-Disposition")).as(format).startsWith("attachment");
    }

    private HttpResponse<String> changeToPop() {
        HttpResponse<String> form = browser.get(House.at("portal/choice/pop"));
        return browser.postForm(
                House.at("portal/choice/pop"),
                PageText.csrf(form) + "&version=" + PageText.field("version", form) + "&confirmed=yes");
    }

    private HttpResponse<String> settle(HttpResponse<String> record, String device) {
        Pattern form = Pattern.compile(
                ">" + device + "</h3>.*?action=\"/(portal/record/devices/[^\"]+/settle)\"", Pattern.DOTALL);
        return browser.postForm(House.at(PageText.found(form, record)), PageText.csrf(record));
    }

    private HttpResponse<String> record() {
        return browser.get(House.at("portal/record"));
    }

    /** The part of the record that tells of a device. */
    private static String told(HttpResponse<String> record, String device) {
        return PageText.found(Pattern.compile(">" + device + "</h3>(.*?)</section>", Pattern.DOTALL), record);
    }

    private static void assertToReplace(HttpResponse<String> record, String... devices) {
        assertThat(REPLACE.matcher(record.body()).results()).hasSize(devices.length);
        for (String device : devices) {
            assertThat(told(record, device))
                    .contains("Precisa ser configurado de novo: agora você recebe por POP")
                    .containsPattern(REPLACE);
        }
    }

    @Test
    void areBothAsTheyShouldBeBeforeIt() {
        HttpResponse<String> record = record();
        assertToReplace(record);
        assertThat(told(record, PHONE)).contains("Configurado por IMAP", "Não tenho mais este aparelho");
        assertThat(told(record, COMPUTER)).contains("Configurado por IMAP", "Não tenho mais este aparelho");
    }

    @Test
    void areToldUntilOneHasANewFileAndTheOtherIsTickedOff() {
        HttpResponse<String> changed = changeToPop();
        assertThat(changed.uri().getPath()).isEqualTo("/portal/record");
        assertToReplace(changed, PHONE, COMPUTER);

        HttpResponse<String> file = browser.get(House.at(PageText.found(REPLACE, changed)));
        assertThat(file.uri()).isEqualTo(House.at("portal/files/apple-mobileconfig?client=iphone-mail"));
        fetch(file, "apple-mobileconfig", "iphone-mail");
        HttpResponse<String> record = record();
        assertToReplace(record, COMPUTER);
        assertThat(told(record, PHONE)).contains("Configurado por POP", "Não tenho mais este aparelho");

        HttpResponse<String> settled = settle(record, COMPUTER);
        assertToReplace(settled);
        assertThat(settled.body()).contains(PHONE + "</h3>").doesNotContain(COMPUTER + "</h3>");
    }

    @Test
    void leadToTheFileThatReplacesTheOldAccountWhereThereIsOne() {
        HttpResponse<String> changed = changeToPop();
        assertThat(told(changed, PHONE)).contains("/apple-mobileconfig?client=iphone-mail\"");
        assertThat(told(changed, COMPUTER)).contains("/outlook-bundle?client=outlook-classic&amp;replace=true\"");
        HttpResponse<String> file =
                browser.get(House.at("portal/files/outlook-bundle?client=outlook-classic&replace=true"));
        assertThat(file.body())
                .contains("Esta versão substitui o perfil CEFETMG", "name=\"replace\" value=\"true\"")
                .doesNotContain("já foi configurado por aqui, por IMAP");
        assertThat(browser.get(House.at("portal/files/outlook-bundle?client=outlook-classic"))
                        .body())
                .contains("já foi configurado por aqui, por IMAP");
    }

    @Test
    void areToBeRemovedByHandFirstWhereNoFileDoesIt() {
        String android = "portal/files/thunderbird-android-k9s?client=thunderbird-android";
        HttpResponse<String> before = browser.get(House.at(android));
        assertThat(before.body()).doesNotContain("já foi configurado por aqui");
        fetch(before, "thunderbird-android-k9s", "thunderbird-android");
        changeToPop();

        HttpResponse<String> file = browser.get(House.at(android));
        assertThat(file.body()).contains("já foi configurado por aqui, por IMAP, e aquela conta não sai sozinha");
        HttpResponse<String> how = browser.get(House.at(PageText.found(HOW, file)));
        assertThat(how.body()).contains("Remova a conta antiga", "href=\"/" + android + "\"");
    }

    @Test
    void areTickedOffOneByOne() {
        HttpResponse<String> one = settle(changeToPop(), COMPUTER);
        assertToReplace(one, PHONE);
        HttpResponse<String> none = settle(one, PHONE);
        assertToReplace(none);
        assertThat(none.body()).contains("Nenhum aparelho está na lista");
    }
}
