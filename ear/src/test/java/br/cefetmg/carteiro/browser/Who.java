package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.house.TestPeople;
import br.cefetmg.carteiro.house.Visit;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.EnumMap;
import java.util.Map;

/** Those to whom a page may be shown. Each signs in once in a test run, and every later browser of theirs begins there. */
enum Who {
    STRANGER {
        @Override
        String user() {
            throw new IllegalStateException("A stranger has no name");
        }
    },
    NEWCOMER {
        @Override
        String user() {
            return TestPeople.somebodyNew();
        }
    },
    PERSON_WITH_IMAP {
        @Override
        String user() {
            return somebodyWith(Visit.IMAP);
        }
    },
    PERSON_WITH_POP {
        @Override
        String user() {
            return somebodyWith(Visit.POP);
        }
    },
    PERSON_WITH_A_DEVICE {
        @Override
        String user() {
            return somebodyWith(Visit.POP);
        }

        @Override
        void settleIn(Guest guest) {
            FilePages files = new FilePages(guest);
            guest.page()
                    .waitForDownload(() -> files.button("apple-mobileconfig").click());
        }
    },
    PERSON_WITH_AN_OLD_DEVICE {
        @Override
        String user() {
            return somebodyWith(Visit.POP);
        }

        @Override
        void settleIn(Guest guest) {
            PERSON_WITH_A_DEVICE.settleIn(guest);
            new ChoicePages(guest).towards("imap").save(true);
        }
    },
    PERSON_WITHOUT_MAILBOX {
        @Override
        String user() {
            return "semcaixa";
        }
    },
    AUDITOR {
        @Override
        String user() {
            return "auditora";
        }
    },
    OPERATOR {
        @Override
        String user() {
            return "operador";
        }
    };

    private static final Map<Who, String> SIGN_INS = new EnumMap<>(Who.class);

    /** The user name of one of them. */
    abstract String user();

    /** What they did before, at their files. */
    void settleIn(Guest guest) {}

    private static String somebodyWith(String choice) {
        Visit visit = new Visit(TestPeople.somebodyNew());
        visit.choose(choice);
        return visit.user();
    }

    /** The mailbox of somebody of whom one event is on record. */
    static String addressOfSomebody() {
        return TestPeople.addressOf(somebodyWith(Visit.IMAP));
    }

    /** Somebody, so that what counts the files has one to count. */
    static void receivesAFile() {
        new Visit(somebodyWith(Visit.IMAP)).download("settings-card");
    }

    /** One of them at a browser, signed in already. */
    Guest arrives(Chromium chromium, NewContextOptions options) {
        NewContextOptions known = this == STRANGER
                ? options
                : options.setStorageState(SIGN_INS.computeIfAbsent(this, who -> who.signIn(chromium)));
        return Guest.speaking(Words.PORTUGUESE, chromium.profile(known));
    }

    private String signIn(Chromium chromium) {
        try (BrowserContext profile = chromium.profile(Manner.DESKTOP_IN_PORTUGUESE_SCRIPTS_BLOCKED.options())) {
            settleIn(Guest.speaking(Words.PORTUGUESE, profile).signIn(FilePages.PATH, user()));
            return profile.storageState();
        }
    }
}
