package br.cefetmg.carteiro.habit;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What one mail program does.
 *
 * @param client its name among the mail programs, such as {@code iphone-mail}
 * @param source where that is written
 * @param asOf when it was read there
 */
public record MailHabit(String client, PopHabit pop, URI source, LocalDate asOf) {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public MailHabit {
        if (!SLUG.matcher(client).matches()) {
            throw new IllegalArgumentException("not a mail program's name: " + client);
        }
        if (!"https".equals(source.getScheme()) || source.getHost() == null) {
            throw new IllegalArgumentException(client + ": a source is a page under https");
        }
    }
}
