package br.cefetmg.carteiro.browser;

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

    private static final List<Screen> OPEN = List.of(
            Screen.at("", "welcome", Who.STRANGER),
            Screen.at("help", "help", Who.STRANGER),
            Screen.at("privacy", "privacy", Who.STRANGER),
            Screen.at("accessibility", "accessibility", Who.STRANGER),
            Screen.at("signature", "signature", Who.STRANGER),
            Screen.at("c", "code-enter", Who.STRANGER),
            Screen.at("c/K7Q29XDM", "code-landing", Who.STRANGER),
            new Screen("code-landing-firefox", Who.STRANGER, guest -> {
                guest.seemToBe(FIREFOX_ON_IPHONE);
                guest.open("c/K7Q29XDM");
            }),
            new Screen("code-refused", Who.STRANGER, guest -> {
                CodePages code = new CodePages(guest);
                code.type("0000-0000");
                code.button().click();
            }),
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
            Screen.at("portal/choice/imap", "choice-imap-loss", Who.PERSON_WITH_POP),
            new Screen(
                    "choice-second-device",
                    Who.PERSON_WITH_A_DEVICE,
                    guest -> new FilePages(guest).open().look("outlook-bundle")),
            Screen.at("portal/choice/pop", "choice-kept", Who.PERSON_WITH_POP));

    private static final List<Screen> FILES = List.of(
            Screen.at(FilePages.PATH, "files-imap", Who.PERSON_WITH_IMAP),
            Screen.at(FilePages.PATH, "files-pop", Who.PERSON_WITH_POP),
            Screen.at("portal?device=iphone", "files-another-device", Who.PERSON_WITH_IMAP),
            Screen.at("portal/files/apple-mobileconfig?client=iphone-mail", "file-apple", Who.PERSON_WITH_IMAP),
            new Screen("file-apple-firefox", Who.PERSON_WITH_IMAP, guest -> {
                guest.seemToBe(FIREFOX_ON_IPHONE);
                guest.open("portal/files/apple-mobileconfig?client=iphone-mail");
            }),
            Screen.at("portal/files/outlook-bundle?client=outlook-classic", "file-outlook", Who.PERSON_WITH_POP),
            Screen.at("portal/files/settings-card?client=outlook-new", "file-card", Who.PERSON_WITH_IMAP),
            Screen.at("portal/after/iphone-mail", "after-iphone", Who.PERSON_WITH_IMAP),
            Screen.at("portal/after/mac-mail", "after-mac", Who.PERSON_WITH_IMAP),
            Screen.at("portal/after/outlook-classic", "after-outlook", Who.PERSON_WITH_POP),
            Screen.at("portal/after/thunderbird-android", "after-android", Who.PERSON_WITH_IMAP),
            new Screen(
                    "settings-card",
                    Who.PERSON_WITH_IMAP,
                    guest -> new FilePages(guest).open().look("settings-card")),
            Screen.at("portal/code/apple-mobileconfig", "code-make", Who.PERSON_WITH_IMAP),
            Screen.living("code-made", Who.PERSON_WITH_IMAP, guest -> {
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
            Screen.at("portal/record", "record-devices", Who.PERSON_WITH_A_DEVICE),
            Screen.at("portal/record", "record", Who.PERSON_WITH_POP),
            Screen.at("portal/record", "record-new", Who.NEWCOMER),
            Screen.at("portal/record", "record-no-mailbox", Who.PERSON_WITHOUT_MAILBOX));

    private static final List<Screen> STAFF = List.of(
            Screen.at("audit/events?person=nobody@cefetmg.br", "audit-nothing", Who.AUDITOR),
            new Screen(
                    "audit-found", Who.AUDITOR, guest -> guest.open("audit/events?person=" + Who.addressOfSomebody())),
            Screen.living(
                    "audit-event",
                    Who.AUDITOR,
                    guest -> guest.open("audit/events?person=" + Who.addressOfSomebody())
                            .main()
                            .locator("tbody a")
                            .first()
                            .click()),
            Screen.living("panorama", Who.AUDITOR, guest -> guest.open("audit")),
            Screen.living("status", Who.OPERATOR, guest -> guest.open("operations")));

    static final List<Screen> ALL =
            Stream.of(OPEN, CHOICE, FILES, STAFF).flatMap(List::stream).toList();

    private Screens() {}
}
