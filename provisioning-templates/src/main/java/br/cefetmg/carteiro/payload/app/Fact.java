package br.cefetmg.carteiro.payload.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an app can be told about one account, by our own names; none of them could carry a password. */
public enum Fact {
    RECEIVE_PROTOCOL("receive.protocol", List.of("IMAP", "POP3")),
    RECEIVE_HOST("receive.host"),
    RECEIVE_PORT("receive.port"),
    RECEIVE_SECURITY("receive.security", List.of("STARTTLS", "IMPLICIT_TLS")),
    RECEIVE_USER("receive.user"),
    SMTP_HOST("smtp.host"),
    SMTP_PORT("smtp.port"),
    SMTP_SECURITY("smtp.security", List.of("STARTTLS", "IMPLICIT_TLS")),
    SMTP_USER("smtp.user"),
    ACCOUNT_EMAIL("account.email"),
    ACCOUNT_NAME("account.name"),
    SENDER_NAME("sender.name");

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
    private final List<String> words;

    Fact(String path) {
        this(path, List.of());
    }

    Fact(String path, List<String> words) {
        this.path = path;
        this.words = words;
    }

    static Optional<Fact> ofPath(String path) {
        return Arrays.stream(values()).filter(fact -> fact.path.equals(path)).findFirst();
    }

    /** The name in app profiles. */
    public String path() {
        return path;
    }

    /** The only values it can have, in our words; empty where any text or number can stand. */
    public List<String> words() {
        return words;
    }

    /** Whether it is a number. */
    boolean isPort() {
        return this == RECEIVE_PORT || this == SMTP_PORT;
    }
}
