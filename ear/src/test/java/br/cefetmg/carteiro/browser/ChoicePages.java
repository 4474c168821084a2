package br.cefetmg.carteiro.browser;

import com.microsoft.playwright.Locator;

/** How somebody chooses, one decision a page: the one place that knows which question follows which. */
record ChoicePages(Guest guest) {
    static final String PATH = "portal/choice";
    static final String ROOM = "choice";

    /** From the beginning, over the first two questions, to the page that tells of one protocol and saves it. */
    ChoicePages towards(String protocol) {
        guest.open(PATH);
        notYetSetUp().click();
        decide(protocol);
        return this;
    }

    /** The first question: nothing is set up on this device. */
    Locator notYetSetUp() {
        return guest.link(guest.words().of(ROOM, "start.no"));
    }

    /** The second question. */
    void decide(String protocol) {
        to(protocol).click();
    }

    Locator to(String protocol) {
        return guest.main().locator("a[href$='portal/choice/" + protocol + "']").first();
    }

    /** The third: saves it, with or without saying that what was read was understood; IMAP after POP asks that too. */
    void save(boolean confirmed) {
        Locator asked = confirmation();
        if (confirmed && asked.count() > 0) {
            asked.check();
        }
        submit().click();
    }

    /** Somebody has changed the choice in another window, as far as this form can know. */
    ChoicePages changedMeanwhile() {
        guest.main().locator("input[name=version]").evaluate("one => one.value = '999'");
        return this;
    }

    Locator confirmation() {
        return guest.main().locator("input[name=confirmed]");
    }

    Locator submit() {
        return guest.main().locator("form[action*='portal/choice/'] button");
    }
}
