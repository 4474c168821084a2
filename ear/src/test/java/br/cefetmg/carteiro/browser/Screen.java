package br.cefetmg.carteiro.browser;

import java.util.function.Consumer;

/**
 * A page in one of its states.
 *
 * @param name that of its pictures and of its golden file
 * @param who sees it
 * @param way how they get there
 * @param living whether it tells, in figures that nobody can foresee, what others did and how the house is
 */
record Screen(String name, Who who, Consumer<Guest> way, boolean living) {
    Screen(String name, Who who, Consumer<Guest> way) {
        this(name, who, way, false);
    }

    /** One that has an address of its own. */
    static Screen at(String path, String name, Who who) {
        return new Screen(name, who, guest -> guest.open(path));
    }

    /** By a browser that says it is another one. */
    static Screen seenBy(String userAgent, String name, String path, Who who) {
        return new Screen(name, who, guest -> {
            guest.seemToBe(userAgent);
            guest.open(path);
        });
    }

    /** The same in English. */
    static Screen inEnglish(String path, String name, Who who) {
        return new Screen(name + "-english", who, guest -> guest.openInEnglish(path));
    }

    /** One of which the figures are no part of what it is. */
    static Screen living(String name, Who who, Consumer<Guest> way) {
        return new Screen(name, who, way, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
