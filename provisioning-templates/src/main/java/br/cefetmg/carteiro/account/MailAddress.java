package br.cefetmg.carteiro.account;

import br.cefetmg.carteiro.problem.InvalidAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mailbox address in its one canonical spelling: ASCII, lower case. Narrower than RFC 5321 on purpose: a dot-atom before
 * the {@code @} (no quotes, no comments, no SMTPUTF8), a host name of at least two labels after it (no address literal).
 * Anything else is an {@link InvalidAddress}, which names the rule and never the text.
 */
public record MailAddress(String localPart, String domain) {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final String ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern DOT_ATOM = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST_NAME = Pattern.compile("(?:" + LABEL + "\\.)+(?!\\d+$)" + LABEL);

    public MailAddress {
        if (localPart.length() > LONGEST_LOCAL_PART) {
            throw new InvalidAddress("more than 64 characters before the @");
        }
        if (!DOT_ATOM.matcher(localPart).matches()) {
            throw new InvalidAddress("no dot-atom before the @");
        }
        if (domain.length() > LONGEST_DOMAIN) {
            throw new InvalidAddress("more than 255 characters after the @");
        }
        if (!HOST_NAME.matcher(domain).matches()) {
            throw new InvalidAddress("no host name after the @");
        }
    }

    /** Reads an address as people write it; upper and lower case are the same mailbox. */
    public static MailAddress of(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            throw new InvalidAddress("no @");
        }
        // letters such as the Kelvin sign become ASCII when lower-cased: look before
        if (!text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new InvalidAddress("a character outside visible ASCII");
        }
        return new MailAddress(
                text.substring(0, at).toLowerCase(Locale.ROOT),
                text.substring(at + 1).toLowerCase(Locale.ROOT));
    }

    /** The address as it stands in files and doors. */
    public String asString() {
        return localPart + "@" + domain;
    }
}
