package br.cefetmg.carteiro.cli;

/** A file that cannot be read, so that nothing can be said of it. */
final class Unreadable extends Exception {
    private final Reason reason;
    private final String part;

    Unreadable(Reason reason, String part) {
        super(reason.slug());
        this.reason = reason;
        this.part = part;
    }

    Reason reason() {
        return reason;
    }

    String part() {
        return part;
    }
}
