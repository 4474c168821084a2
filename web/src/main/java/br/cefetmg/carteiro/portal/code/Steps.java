package br.cefetmg.carteiro.portal.code;

import br.cefetmg.carteiro.payload.DeviceSystem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** On what a code is used, as far as the steps afterwards differ; a wrong guess costs an opened section, nothing more. */
enum Steps {
    ANDROID,
    APPLE,
    MAC,
    OTHER;

    static Steps of(Optional<DeviceSystem> system) {
        return system.map(Steps::of).orElse(OTHER);
    }

    private static Steps of(DeviceSystem system) {
        return switch (system) {
            case ANDROID -> ANDROID;
            case IPHONE, IPAD -> APPLE;
            case MAC -> MAC;
            case WINDOWS, LINUX, CHROMEOS -> OTHER;
        };
    }

    /** All of them, this one before the others. */
    static List<Steps> startingWith(Steps first) {
        return Stream.concat(Stream.of(first), Arrays.stream(values()))
                .distinct()
                .toList();
    }

    /** As templates know it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
