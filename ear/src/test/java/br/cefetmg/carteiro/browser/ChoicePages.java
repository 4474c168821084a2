package br.cefetmg.carteiro.browser;

import com.microsoft.playwright.Locator;

/** How somebody chooses: the one place that knows which questions stand on which page. */
record ChoicePages(Guest guest) {
    static final String PATH = "portal/choice";

    ChoicePages open() {
        guest.open(PATH);
        return this;
    }

    void imap() {
        protocol("IMAP").check();
        submit();
    }

    /** Chooses POP, with or without saying that its removal of mail was understood. */
    void pop(boolean acknowledged) {
        protocol("POP").check();
        if (acknowledged) {
            acknowledgement().check();
        }
        submit();
    }

    void submit() {
        guest.button(guest.words().text("choose.submit")).click();
    }

    Locator protocol(String name) {
        return guest.main().locator("input[name=protocol][value=" + name + "]");
    }

    Locator acknowledgement() {
        return guest.main().locator("input[name=acknowledges]");
    }
}
