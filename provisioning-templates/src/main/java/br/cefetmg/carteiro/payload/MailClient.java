package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Security;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mail program and what may be handed out for it.
 *
 * @param slug its name in links, forms and settings
 * @param name as its Brazilian users know it
 * @param format what it is set up by; the settings card where it reads no file
 * @param otherScreen a format that it reads off another screen
 */
public record MailClient(
        String slug,
        String name,
        Set<DeviceSystem> systems,
        PayloadFormat format,
        Optional<PayloadFormat> otherScreen,
        Custody custody,
        Receiving receiving,
        Words words) {

    /** A card-only program without words to type by, or one that runs nowhere, is refused. */
    public MailClient {
        systems = Set.copyOf(systems);
        if (systems.isEmpty() || !slug.matches("[a-z][a-z0-9-]{1,31}")) {
            throw new IllegalArgumentException("a mail program has a slug and runs somewhere: " + slug);
        }
        if (format == PayloadFormat.SETTINGS_CARD && words.labels().isEmpty()) {
            throw new IllegalArgumentException("who reads no file is set up by typing: " + slug);
        }
    }

    public boolean runsOn(DeviceSystem system) {
        return systems.contains(system);
    }

    /** Whether a person sets it up by typing. */
    public boolean readsNoFile() {
        return format == PayloadFormat.SETTINGS_CARD;
    }

    /** Whether it can be set up by this format. */
    public boolean takes(PayloadFormat asked) {
        return format == asked
                || (asked == PayloadFormat.SETTINGS_CARD && !words.labels().isEmpty())
                || otherScreen.filter(other -> other == asked).isPresent();
    }

    /**
     * What it calls its settings.
     *
     * @param way how to reach the form that asks for them
     * @param verified whether somebody has compared the words with the program itself
     * @param labels its word for each setting it asks for, in the order it asks; none where it need not be typed into
     * @param security its word for each way to protect a connection
     */
    public record Words(String way, boolean verified, Map<String, String> labels, Map<Security, String> security) {
        public Words {
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            security = Map.copyOf(security);
            if (way.isBlank()) {
                throw new IllegalArgumentException("a way to the settings must be told");
            }
        }
    }
}
