package br.cefetmg.carteiro.payload.app;

/** A profile that cannot be trusted; the message names file, place and fault. */
public final class AppProfileInvalid extends RuntimeException {
    private final String reason;

    AppProfileInvalid(String file, String place, String reason) {
        super(file + ": " + (place.isEmpty() ? "" : place + ": ") + reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
