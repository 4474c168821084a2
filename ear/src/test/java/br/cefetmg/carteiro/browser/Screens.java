package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.house.CodeOwner;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every page and every state of it that looks different: the only list of them. A line more, and the page is judged in every look,
 * weighed, read aloud and pictured; its golden file is written by {@code -Dgolden=write}.
 */
final class Screens {
    private static final String FIREFOX_ON_IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) FxiOS/139.0 Mobile/15E148";

    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) "
            + "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
    private static final String INSIDE_ANOTHER_APP = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) "
            + "AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22F76 Instagram 380.0.0.28.90";

    private static final String TEAMS_ON_MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 12_4_0) AppleWebKit/537.36 "
            + "(KHTML, like Gecko) Teams/1.5.00.15861 Chrome/85.0.4183.121 Electron/10.4.7 Safari/537.36";

    private static final List<Screen> OPEN = List.of(
            Screen.at("", "welcome", Who.STRANGER),
            Screen.at("help", "help", Who.STRANGER),
            Screen.at("privacy", "privacy", Who.STRANGER),
            Screen.at("accessibility", "accessibility", Who.STRANGER),
            Screen.at("signature", "signature", Who.STRANGER),
            Screen.at("c", "code-enter", Who.STRANGER),
            Screen.at("c/K7Q29XDM", "code-landing", Who.STRANGER),
            Screen.seenBy(FIREFOX_ON_IPHONE, "code-landing-firefox", "c/K7Q29XDM", Who.STRANGER),
            new Screen("code-refused", Who.STRANGER, guest -> {
                CodePages code = new CodePages(guest);
                code.type("0000-0000");
                code.button().click();
            }),
            Screen.at("c/file", "code-fetched", Who.STRANGER),
            new Screen("code-mistyped", Who.STRANGER, guest -> new CodePages(guest).type("K7Q2")),
            Screen.inEnglish("", "welcome", Who.STRANGER),
            Screen.inEnglish("c/K7Q29XDM", "code-landing", Who.STRANGER),
            Screen.at("problems/not-found", "problem-explained", Who.STRANGER),
            Screen.at("nothing/here", "problem-not-found", Who.STRANGER),
            Screen.at("audit", "problem-not-allowed", Who.PERSON_WITH_IMAP));

    private static final List<Screen> CHOICE = List.of(
            Screen.at(FilePages.PATH, "no-mailbox", Who.PERSON_WITHOUT_MAILBOX),
            Screen.at(FilePages.PATH, "choice-start", Who.NEWCOMER),
            Screen.at("portal/choice/set-up/imap", "choice-remove-imap", Who.NEWCOMER),
            Screen.at("portal/choice/set-up/pop", "choice-remove-pop", Who.NEWCOMER),
            Screen.at("portal/choice/set-up/unknown", "choice-find-out", Who.NEWCOMER),
            Screen.at("portal/choice/shared", "choice-shared", Who.NEWCOMER),
            Screen.at("portal/choice/protocol", "choice-protocol", Who.NEWCOMER),
            Screen.at("portal/choice/imap", "choice-imap", Who.NEWCOMER),
            Screen.at("portal/choice/pop", "choice-pop", Who.NEWCOMER),
            new Screen(
                    "choice-pop-unread",
                    Who.NEWCOMER,
                    guest -> new ChoicePages(guest).towards("pop").save(false)),
            Screen.inEnglish("portal/choice/pop", "choice-pop", Who.NEWCOMER),
            Screen.at("portal/choice/imap", "choice-imap-loss", Who.PERSON_WITH_POP),
            new Screen("choice-imap-loss-unread", Who.PERSON_WITH_POP, guest -> {
                guest.open("portal/choice/imap");
                new ChoicePages(guest).save(false);
            }),
            new Screen("choice-changed-meanwhile", Who.PERSON_WITH_IMAP, guest -> {
                guest.open("portal/choice/pop");
                new ChoicePages(guest).changedMeanwhile().save(true);
            }),
            new Screen("choice-after-the-session", Who.PERSON_WITH_POP, guest -> {
                guest.open("portal/choice/imap").losePortalSession();
                new ChoicePages(guest).save(true);
            }),
            new Screen(
                    "choice-second-device",
                    Who.PERSON_WITH_A_DEVICE,
                    guest -> new FilePages(guest).open().look("outlook-bundle")),
            Screen.at("portal/choice/pop", "choice-kept", Who.PERSON_WITH_POP));

    private static final List<Screen> FILES = List.of(
            Screen.at(FilePages.PATH, "files-imap", Who.PERSON_WITH_IMAP),
            Screen.at(FilePages.PATH, "files-pop", Who.PERSON_WITH_POP),
            Screen.inEnglish("portal", "files-imap", Who.PERSON_WITH_IMAP),
            Screen.seenBy("Something/1.0", "files-unknown-device", "portal", Who.PERSON_WITH_IMAP),
            Screen.seenBy(IPHONE, "files-iphone", "portal", Who.PERSON_WITH_IMAP),
            Screen.seenBy(FIREFOX_ON_IPHONE, "files-firefox", "portal", Who.PERSON_WITH_IMAP),
            Screen.seenBy(INSIDE_ANOTHER_APP, "files-inside-another-app", "portal", Who.PERSON_WITH_IMAP),
            Screen.at("portal?device=iphone", "files-another-device", Who.PERSON_WITH_IMAP),
            Screen.at("portal/files/apple-mobileconfig?client=iphone-mail", "file-apple", Who.PERSON_WITH_IMAP),
            Screen.inEnglish("portal/files/apple-mobileconfig?client=iphone-mail", "file-apple", Who.PERSON_WITH_IMAP),
            Screen.seenBy(
                    FIREFOX_ON_IPHONE,
                    "file-apple-firefox",
                    "portal/files/apple-mobileconfig?client=iphone-mail",
                    Who.PERSON_WITH_IMAP),
            Screen.seenBy(
                    TEAMS_ON_MAC,
                    "file-apple-inside-another-app",
                    "portal/files/apple-mobileconfig?client=mac-mail",
                    Who.PERSON_WITH_IMAP),
            Screen.at(
                    "portal/files/apple-mobileconfig?client=iphone-mail",
                    "file-second-device",
                    Who.PERSON_WITH_A_DEVICE),
            Screen.at("portal/files/outlook-bundle?client=outlook-classic", "file-outlook", Who.PERSON_WITH_POP),
            Screen.at(
                    "portal/files/outlook-bundle?client=outlook-classic&replace=true",
                    "file-outlook-replace",
                    Who.PERSON_WITH_POP),
            Screen.at(
                    "portal/files/apple-mobileconfig?client=mac-mail&connection=ssl",
                    "file-mac-ssl",
                    Who.PERSON_WITH_IMAP),
            Screen.at("portal/files/apple-mobileconfig?client=mac-mail", "file-mac", Who.PERSON_WITH_IMAP),
            Screen.at(
                    "portal/files/thunderbird-android-k9s?client=thunderbird-android",
                    "file-android-k9s",
                    Who.PERSON_WITH_IMAP),
            Screen.at(
                    "portal/files/thunderbird-android-qr?client=thunderbird-android",
                    "file-android-qr",
                    Who.PERSON_WITH_IMAP),
            Screen.at("portal/files/settings-card?client=outlook-new", "file-card", Who.PERSON_WITH_IMAP),
            Screen.at(
                    "portal/files/settings-card?client=outlook-new",
                    "file-card-second-device",
                    Who.PERSON_WITH_A_DEVICE),
            Screen.at("portal/files/settings-card?client=gmail-android", "file-card-gmail", Who.PERSON_WITH_IMAP),
            Screen.at("portal/files/settings-card?client=samsung-email", "file-card-samsung", Who.PERSON_WITH_IMAP),
            Screen.at("portal/after/iphone-mail", "after-iphone", Who.PERSON_WITH_IMAP),
            Screen.at("portal/after/mac-mail", "after-mac", Who.PERSON_WITH_IMAP),
            Screen.at("portal/after/outlook-classic", "after-outlook", Who.PERSON_WITH_POP),
            Screen.at("portal/after/thunderbird-android", "after-android", Who.PERSON_WITH_IMAP),
            Screen.at(
                    "portal/after/thunderbird-android?format=thunderbird-android-qr",
                    "after-thunderbird-code",
                    Who.PERSON_WITH_IMAP),
            Screen.at("portal/after/iphone-mail?format=settings-card", "after-typing", Who.PERSON_WITH_POP),
            Screen.at("portal/after/outlook-mobile", "after-outlook-mobile", Who.PERSON_WITH_IMAP),
            new Screen(
                    "settings-card",
                    Who.PERSON_WITH_IMAP,
                    guest -> new FilePages(guest).open().look("settings-card")),
            Screen.at("portal/code/apple-mobileconfig", "code-make", Who.PERSON_WITH_IMAP),
            new Screen("code-made", Who.PERSON_WITH_IMAP, guest -> {
                guest.open("portal/code/apple-mobileconfig");
                new CodePages(guest).make("apple-mobileconfig");
            }),
            new Screen("code-ended", Who.PERSON_WITH_IMAP, guest -> {
                CodePages code = new CodePages(guest.open("portal/code/outlook-bundle"));
                code.makeForMyself("outlook-bundle");
                Page shown = guest.turnToNewTab();
                guest.open("portal/code/outlook-bundle");
                code.makeForMyself("outlook-bundle");
                guest.turnTo(shown);
                code.awaitEnd();
            }),
            Screen.at("portal/c/K7Q29XDM", "code-signed-in", Who.PERSON_WITH_IMAP),
            new Screen("code-spent", Who.PERSON_WITH_IMAP, guest -> {
                CodePages code = new CodePages(guest.open("portal/code/settings-card"));
                String once = code.make("settings-card");
                code.type(once);
                code.button().click();
                code.type(once);
                code.button().click();
            }),
            new Screen("code-replaced", Who.PERSON_WITH_IMAP, guest -> {
                CodePages code = new CodePages(guest.open("portal/code/settings-card"));
                String first = code.make("settings-card");
                guest.open("portal/code/settings-card");
                code.make("settings-card");
                code.type(first);
                code.button().click();
            }),
            new Screen("code-somebody-elses", Who.PERSON_WITH_IMAP, guest -> {
                guest.open("portal/c/" + CodeOwner.somebodysCode());
                new CodePages(guest).button().click();
            }),
            Screen.inEnglish("portal/after/iphone-mail", "after-iphone", Who.PERSON_WITH_IMAP),
            Screen.inEnglish("portal/after/outlook-classic", "after-outlook", Who.PERSON_WITH_POP),
            Screen.inEnglish("portal/code/apple-mobileconfig", "code-make", Who.PERSON_WITH_IMAP),
            Screen.inEnglish("portal/record", "record", Who.PERSON_WITH_POP),
            Screen.at(
                    "portal/files/settings-card?client=iphone-mail", "file-old-account", Who.PERSON_WITH_AN_OLD_DEVICE),
            Screen.at(
                    "portal/choice/set-up/pop?next=%2Fportal%2Ffiles%2Fsettings-card%3Fclient%3Diphone-mail",
                    "file-old-account-remove", Who.PERSON_WITH_AN_OLD_DEVICE),
            Screen.at("portal/record", "record-devices", Who.PERSON_WITH_A_DEVICE),
            Screen.at("portal/record", "record-old-device", Who.PERSON_WITH_AN_OLD_DEVICE),
            Screen.at(FilePages.PATH, "files-old-device", Who.PERSON_WITH_AN_OLD_DEVICE),
            Screen.at("portal/record", "record", Who.PERSON_WITH_POP),
            Screen.at("portal/record", "record-new", Who.NEWCOMER),
            Screen.at("portal/record", "record-no-mailbox", Who.PERSON_WITHOUT_MAILBOX),
            // last of this person's: a refusal is an event, which their record shows
            new Screen("choice-second-device-unread", Who.PERSON_WITH_A_DEVICE, guest -> {
                new FilePages(guest).open().look("outlook-bundle");
                new ChoicePages(guest).save(false);
            }));

    private static final List<Screen> STAFF = List.of(
            Screen.at("audit/events?person=nobody@cefetmg.br", "audit-nothing", Who.AUDITOR),
            new Screen(
                    "audit-found", Who.AUDITOR, guest -> guest.open("audit/events?person=" + Who.addressOfSomebody())),
            Screen.at("audit/events?from=2026-13-45", "audit-mistake", Who.AUDITOR),
            new Screen(
                    "audit-event",
                    Who.AUDITOR,
                    guest -> guest.open("audit/events?person=" + Who.addressOfSomebody())
                            .main()
                            .locator("tbody a")
                            .first()
                            .click()),
            Screen.living("panorama", Who.AUDITOR, guest -> {
                Who.receivesAFile();
                guest.open("audit");
            }),
            Screen.living("status", Who.OPERATOR, guest -> guest.open("operations")),
            Screen.living("panorama-english", Who.AUDITOR, guest -> guest.openInEnglish("audit")),
            Screen.living("status-english", Who.OPERATOR, guest -> guest.openInEnglish("operations")));

    static final List<Screen> ALL =
            Stream.of(OPEN, CHOICE, FILES, STAFF).flatMap(List::stream).toList();

    private Screens() {}
}
