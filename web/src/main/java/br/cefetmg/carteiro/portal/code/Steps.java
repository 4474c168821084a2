package br.cefetmg.carteiro.portal.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On what a code is used, as far as the steps afterwards differ; a wrong guess costs an opened section, nothing more. */
enum Device {
    ANDROID,
    APPLE,
    OTHER;

    static Device of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        if (agent.contains("android")) {
            return ANDROID;
        }
        return agent.contains("iphone") || agent.contains("ipad") || agent.contains("macintosh") ? APPLE : OTHER;
    }

    /** All of them, this one before the others. */
    static List<Device> startingWith(Device first) {
        return Stream.concat(Stream.of(first), Arrays.stream(values()))
                .distinct()
                .toList();
    }

    /** As templates know it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
