package br.cefetmg.carteiro.payload;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of device that mail programs run on. What is none of them has no constant. */
public enum DeviceSystem {
    IPHONE("iphone"),
    IPAD("ipad"),
    MAC("mac"),
    ANDROID("android"),
    WINDOWS("windows"),
    LINUX("linux"),
    CHROMEOS("chromeos");

    private final String slug;

    DeviceSystem(String slug) {
        this.slug = slug;
    }

    /** The name in links and data. */
    public String slug() {
        return slug;
    }

    public static Optional<DeviceSystem> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(system -> system.slug.equals(slug))
                .findFirst();
    }
}
