package br.cefetmg.carteiro.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of refusal that a caller can meet, with its status. A kind has a page at {@code /problems/<slug>}. */
public enum ProblemKind {
    MISSING_TOKEN(401),
    INVALID_TOKEN(401),
    NOT_ALLOWED(403),
    NO_INSTITUTIONAL_MAILBOX(403),
    NOT_FOUND(404),
    MAILBOX_NOT_FOUND(404),
    FORMAT_NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    RECEIVE_PROTOCOL_NOT_CHOSEN(409),
    MAILBOX_GONE(410),
    CHOICE_CHANGED_MEANWHILE(412),
    REQUEST_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_INPUT(400),
    MISDIRECTED_REQUEST(421),
    REMOVAL_NOT_ACKNOWLEDGED(422),
    NOT_REPRESENTABLE(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    SIGNING_UNAVAILABLE(503),
    STORAGE_UNAVAILABLE(503),
    SIGN_IN_UNAVAILABLE(503);

    private static final int FIRST_DOOR_CODE = 9000;

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The last segment of the problem's type. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of a refusal by the door itself, before the desk was asked; its number is the status. */
    String doorCode() {
        return "MN010-" + (FIRST_DOOR_CODE + status);
    }

    static Optional<ProblemKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** What the container or the server meant by a bare status. */
    static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 401 -> INVALID_TOKEN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> CHOICE_CHANGED_MEANWHILE;
            case 413 -> REQUEST_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 421 -> MISDIRECTED_REQUEST;
            case 503 -> STORAGE_UNAVAILABLE;
            default -> status >= 400 && status < 500 ? INVALID_INPUT : INTERNAL_ERROR;
        };
    }
}
