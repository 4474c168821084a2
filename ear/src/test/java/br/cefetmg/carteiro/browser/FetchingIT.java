package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.house.House;
import br.cefetmg.carteiro.house.Registry;
import br.cefetmg.carteiro.house.TestPeople;
import br.cefetmg.carteiro.house.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@AtABrowser
@DisplayName("A person fetches what sets their device up (B, journeys)")
class FetchingIT {
    private static final String APPLE = "apple-mobileconfig";
    private static final String OUTLOOK = "outlook-bundle";
    private static final String CARD = "settings-card";
    private static final String QR = "thunderbird-android-qr";

    /** The address of a file, and not of the page that tells of it: both have one path. */
    private static final Pattern FETCHED = Pattern.compile(".*/portal/files/[\\w-]+\\?ticket=.*");

    @RegisterExtension
    final Reception reception = new Reception();

    @TempDir
    Path folder;

    private final Visit person = new Visit(TestPeople.somebodyNew());

    private FilePages comer(Manner manner, String choice) {
        person.choose(choice);
        return new FilePages(reception.guest(manner).signIn(FilePages.PATH, person.user()));
    }

    private static Page shown(FilePages files, String format) {
        files.look(format);
        files.guest().page().waitForURL(FETCHED);
        assertThat(files.guest().path()).isEqualTo("portal/files/" + format);
        return files.guest().page();
    }

    /** What the camera of another device sees; Chromium takes no picture of a picture that stands alone. */
    private String seen(String picture) {
        Guest screen = reception.guest(Manner.DESKTOP_IN_PORTUGUESE_SCRIPTS_BLOCKED);
        screen.open("").turnToNewTab();
        screen.page().setContent(picture);
        return new Camera(folder).read(screen.page().locator("svg").screenshot());
    }

    private void assertIsTheCardOf(ReceiveProtocol protocol, Page card) {
        assertThat(Stream.of("address", "protocol", "incomingHost", "outgoingHost")
                        .map(field -> card.locator("td[data-field=" + field + "]")
                                .first()
                                .textContent()))
                .containsExactly(
                        TestPeople.addressOf(person.user()), protocol.name(), host(protocol), "smtp.cefetmg.br");
        assertThat(card.content()).doesNotContain(host(other(protocol)));
    }

    private static ReceiveProtocol other(ReceiveProtocol one) {
        return one == ReceiveProtocol.POP ? ReceiveProtocol.IMAP : ReceiveProtocol.POP;
    }

    private static String host(ReceiveProtocol protocol) {
        return protocol.name().toLowerCase(Locale.ROOT) + ".cefetmg.br";
    }

    @ParameterizedTest
    @EnumSource
    void everyFileThatIsOfferedCanBeHadAndSaysWhatItShouldOrItsSignatureStands(Manner manner) throws IOException {
        // each protocol on every device and with every fate of the scripts
        ReceiveProtocol protocol = manner.words() == Words.PORTUGUESE ? ReceiveProtocol.POP : ReceiveProtocol.IMAP;
        FilePages files = comer(manner, protocol == ReceiveProtocol.POP ? Visit.POP : Visit.IMAP);
        List<String> offered = files.offered();
        assertThat(offered).contains(APPLE, OUTLOOK, CARD, QR).doesNotHaveDuplicates();
        String picture = "";
        for (String format : offered) {
            files.open().forTheSameDevice(format);
            if (format.equals(CARD)) {
                assertIsTheCardOf(protocol, shown(files, format));
            } else if (FilePages.isShown(format)) {
                picture = shown(files, format).content();
            } else {
                SavedFile file = files.save(format, folder).withCompanion(person, format);
                assertThat(file.verdict()).as(file.name()).isZero();
            }
        }
        assertThat(person.eventTypes())
                .filteredOn("payload.issued"::equals)
                .hasSizeGreaterThanOrEqualTo(offered.size());
        assertThat(seen(picture))
                .contains("\"" + host(protocol) + "\"", "\"" + TestPeople.addressOf(person.user()) + "\"")
                .doesNotContain(host(other(protocol)));
    }

    @ParameterizedTest
    @EnumSource
    void aSecondDeviceUnderPopTakesASecondYesThatIsRecorded(Manner manner) throws IOException {
        FilePages files = comer(manner, Visit.POP);
        files.save(APPLE, folder);
        files.open().look(OUTLOOK);
        ChoicePages second = new ChoicePages(files.guest());
        assertThat(files.guest().path()).isEqualTo("portal/choice/second-device");
        second.save(false);
        assertThat(files.guest().alert().textContent())
                .contains(files.guest().words().of(ChoicePages.ROOM, "second.not-acknowledged"));
        second.save(true);
        assertThat(files.save(OUTLOOK, folder).verdict()).isZero();
        assertThat(person.eventTypes())
                .containsExactly(
                        "payload.issued",
                        "pop.second-device.acknowledged",
                        "choice.refused",
                        "payload.issued",
                        "choice.made");
    }

    @ParameterizedTest
    @EnumSource
    void theCardShowsTheSettingsOfTheChoice(Manner manner) {
        FilePages files = comer(manner, Visit.IMAP);
        assertThat(shown(files, CARD).locator("body").textContent())
                .contains("imap.cefetmg.br", TestPeople.addressOf(person.user()))
                .doesNotContain("pop.cefetmg.br");
    }

    @Test
    void theCardOnPaperIsWithoutWhatOnlyAScreenNeeds() {
        Guest guest =
                comer(Manner.DESKTOP_IN_PORTUGUESE_SCRIPTS_BLOCKED, Visit.IMAP).guest();
        guest.open("portal/files/settings-card?client=outlook-new");
        guest.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        guest.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(Pictures.of("file-card-print"))
                        .setFullPage(true));
        assertThat(guest.page().locator("nav, form, button, .bar").all())
                .isNotEmpty()
                .noneMatch(Locator::isVisible);
        assertThat(guest.main().locator("table").first().textContent()).contains("imap.cefetmg.br");
        assertThat(guest.main().locator("table").first().isVisible()).isTrue();
        assertThat(guest.page().locator(".notice.danger, .foot").all())
                .hasSizeGreaterThan(1)
                .allSatisfy(one -> assertThat(one.evaluate("one => getComputedStyle(one).backgroundColor"))
                        .isEqualTo("rgba(0, 0, 0, 0)"));
    }

    @Test
    void theQrCodeForThunderbirdIsWhatItsTextSays() {
        FilePages files = comer(Manner.DESKTOP_IN_PORTUGUESE_SCRIPTS_BLOCKED, Visit.IMAP);
        assertThat(seen(shown(files, QR).content()))
                .isEqualTo(House.send(House.request("api/v1/me/payloads/" + QR, person.token())
                                .header("Accept", "application/json"))
                        .body())
                .contains("imap.cefetmg.br", TestPeople.addressOf(person.user()));
    }

    @Test
    void aBrowserThatInstallsNothingShowsTheWayToOneThatDoes() throws IOException {
        person.choose(Visit.IMAP);
        Guest guest = reception.guest(Device.PHONE_WITH_FIREFOX.options(), Words.PORTUGUESE);
        FilePages files = new FilePages(guest.signIn(FilePages.PATH, person.user()));
        Locator button = files.button(APPLE);
        assertThat(guest.main().textContent()).contains("Abra no Safari");
        assertThat(button.isVisible()).isFalse();
        guest.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(Pictures.of("file-apple-firefox"))
                        .setFullPage(true));
        String seen = new Camera(folder)
                .read(guest.main().locator("figure svg").first().screenshot());
        assertThat(seen).isEqualTo(guest.page().url());
        assertThat(person.eventTypes()).containsExactly("choice.made");

        guest.main().getByText("Este já é o Safari").click();
        assertThat(files.save(APPLE, folder).verdict()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anAddressThatChangedIsTheOneInTheFileAfterTheNextSignIn(Manner manner) {
        FilePages before = comer(manner, Visit.IMAP);
        assertThat(before.save(APPLE, folder).text()).contains(TestPeople.addressOf(person.user()));
        String now = "mudou." + person.user() + "@cefetmg.br";
        Registry.move(person, now);

        FilePages files = new FilePages(reception.guest(manner).signIn(FilePages.PATH, person.user()));
        assertThat(files.guest().main().textContent()).contains(now);
        assertThat(files.save(APPLE, folder).text())
                .contains(now)
                .doesNotContain(">" + TestPeople.addressOf(person.user()) + "<");
        assertThat(person.eventTypes()).contains("mailbox.changed");
    }
}
