package br.cefetmg.carteiro.browser;

import java.util.function.Consumer;

/**
 * A page in one of its states.
 *
 * @param name that of its pictures and of its golden file
 * @param who sees it
 * @param way how they get there
 */
record Screen(String name, Who who, Consumer<Guest> way) {
    /** One that has an address of its own. */
    static Screen at(String path, String name, Who who) {
        return new Screen(name, who, guest -> guest.open(path));
    }

    @Override
    public String toString() {
        return name;
    }
}
