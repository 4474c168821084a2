package br.cefetmg.carteiro.payload.reading;

/** The bytes are not in the grammar, or in a part of it that no file of ours uses. */
public final class UnreadableFile extends Exception {
    private final String reason;

    public UnreadableFile(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
