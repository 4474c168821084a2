package br.cefetmg.carteiro.browser;

import java.util.function.Consumer;

/**
 * A page in one of its states.
 *
 * @param name that of its pictures and of its golden file
 * @param who sees it
 * @param way how they get there
 * @param outline whether only its landmarks and headings are the same in each run: it shows what others did
 */
record Screen(String name, Who who, Consumer<Guest> way, boolean outline) {
    Screen(String name, Who who, Consumer<Guest> way) {
        this(name, who, way, false);
    }

    /** One that has an address of its own. */
    static Screen at(String path, String name, Who who) {
        return new Screen(name, who, guest -> guest.open(path));
    }

    /** One with figures and rows that nobody can foresee. */
    static Screen living(String name, Who who, Consumer<Guest> way) {
        return new Screen(name, who, way, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
