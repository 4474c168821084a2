package br.cefetmg.carteiro.browser;

import java.util.List;

/**
 * Every page and every state of it that looks different: the only list of them. A line more, and the page is judged in every look,
 * weighed, read aloud and pictured; its golden file is written by {@code -Dgolden=write}.
 */
final class Screens {
    static final List<Screen> ALL = List.of(
            Screen.at("", "welcome", Who.STRANGER),
            Screen.at("problems/not-found", "problem-explained", Who.STRANGER),
            Screen.at("nothing/here", "problem-not-found", Who.STRANGER),
            Screen.at(FilePages.PATH, "no-mailbox", Who.PERSON_WITHOUT_MAILBOX),
            Screen.at(FilePages.PATH, "choose-first", Who.NEWCOMER),
            new Screen(
                    "choose-nothing",
                    Who.NEWCOMER,
                    guest -> new ChoicePages(guest).open().submit()),
            new Screen(
                    "choose-pop-unread",
                    Who.NEWCOMER,
                    guest -> new ChoicePages(guest).open().pop(false)),
            Screen.at(ChoicePages.PATH, "choose-again", Who.PERSON_WITH_POP),
            Screen.at(FilePages.PATH, "files-imap", Who.PERSON_WITH_IMAP),
            Screen.at(FilePages.PATH, "files-pop", Who.PERSON_WITH_POP),
            new Screen(
                    "settings-card",
                    Who.PERSON_WITH_IMAP,
                    guest -> new FilePages(guest).open().look("settings-card")),
            Screen.at("portal/record", "record-empty", Who.PERSON_WITHOUT_MAILBOX),
            Screen.at("portal/record", "record", Who.PERSON_WITH_POP),
            Screen.at("audit?person=nobody@cefetmg.br", "audit-nothing", Who.AUDITOR),
            new Screen("audit-found", Who.AUDITOR, guest -> guest.open("audit?person=" + Who.addressOfSomebody())),
            Screen.at("audit", "problem-not-allowed", Who.PERSON_WITH_IMAP));

    private Screens() {}
}
