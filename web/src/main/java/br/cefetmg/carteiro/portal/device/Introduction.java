package br.cefetmg.carteiro.portal.device;

import br.cefetmg.carteiro.payload.DeviceSystem;
import java.util.Locale;
import java.util.Optional;

/**
 * What a browser says of itself. The client hints are those that browsers send unasked: more is neither needed nor asked for.
 *
 * @param userAgent User-Agent, empty where it was not sent
 * @param brands Sec-CH-UA, empty likewise
 * @param platform Sec-CH-UA-Platform, empty likewise
 */
public record Introduction(String userAgent, String brands, String platform) {
    private static final int LONGEST = 1024;

    /** Nobody's words need be longer; the rest is not looked at. */
    public Introduction {
        userAgent = shortened(userAgent);
        brands = shortened(brands);
        platform = shortened(platform).replace("\"", "");
    }

    /** The guess. Never fails: what says nothing is an unknown device. */
    public Device device() {
        return new Device(system(), browser(), host());
    }

    /** The hint is the newer word and is not disguised for old pages; user agents are. */
    private Optional<DeviceSystem> system() {
        return switch (platform.toLowerCase(Locale.ROOT)) {
            case "android" -> Optional.of(DeviceSystem.ANDROID);
            case "windows" -> Optional.of(DeviceSystem.WINDOWS);
            case "macos" -> Optional.of(DeviceSystem.MAC);
            case "chrome os", "chromium os" -> Optional.of(DeviceSystem.CHROMEOS);
            case "linux" -> Optional.of(DeviceSystem.LINUX);
            default -> systemOfUserAgent();
        };
    }

    private Optional<DeviceSystem> systemOfUserAgent() {
        // a phone that once disguised itself as all the others
        if (says("Windows Phone") || says("Tizen") || says("SMART-TV")) {
            return Optional.empty();
        }
        if (says("iPhone") || says("iPod")) {
            return Optional.of(DeviceSystem.IPHONE);
        }
        if (says("iPad") || (says("Macintosh") && isMobileAppleBrowser())) {
            return Optional.of(DeviceSystem.IPAD);
        }
        if (says("Android")) {
            return Optional.of(DeviceSystem.ANDROID);
        }
        if (says("CrOS")) {
            return Optional.of(DeviceSystem.CHROMEOS);
        }
        if (says("Windows NT")) {
            return Optional.of(DeviceSystem.WINDOWS);
        }
        if (says("Macintosh")) {
            return Optional.of(DeviceSystem.MAC);
        }
        return says("Linux") || says("X11;") ? Optional.of(DeviceSystem.LINUX) : Optional.empty();
    }

    /** Browsers that exist for iPhone and iPad only; asked for the site of computers they too say Macintosh. */
    private boolean isMobileAppleBrowser() {
        return says("CriOS/") || says("FxiOS/") || says("EdgiOS/") || says("Mobile/");
    }

    private Browser browser() {
        if (says("EdgiOS/") || says("Edg/") || says("EdgA/") || says("Edge/")) {
            return Browser.EDGE;
        }
        if (says("OPR/") || says("OPT/") || says("OPiOS/") || says("Opera")) {
            return Browser.OPERA;
        }
        if (says("SamsungBrowser/")) {
            return Browser.SAMSUNG_INTERNET;
        }
        if (says("DuckDuckGo/") || says("Ddg/")) {
            return Browser.DUCKDUCKGO;
        }
        if (says("FxiOS/") || says("Firefox/") || says("Focus/") || says("Klar/")) {
            return Browser.FIREFOX;
        }
        if (says("CriOS/") || says("Chrome/") || says("Chromium/")) {
            return Browser.CHROME;
        }
        boolean safari = says("Safari/") && says("Version/") && !says("Android") && !isDressedUp();
        return safari ? Browser.SAFARI : Browser.OTHER;
    }

    /** Browsers that say all that Safari says, and their own name. */
    private boolean isDressedUp() {
        return says("YaBrowser/")
                || says("Brave/")
                || says("UCBrowser/")
                || says("MiuiBrowser/")
                || says("Ecosia")
                || says("BingSapphire/")
                || says("Vivaldi/")
                || says("Quark/")
                || says("Whale/");
    }

    private Optional<HostApp> host() {
        Optional<HostApp> named = HostApp.namedIn(userAgent);
        if (named.isPresent()) {
            return named;
        }
        boolean android = says("; wv)") || brands.contains("Android WebView");
        boolean apple = says("AppleWebKit/") && says("Mobile/") && !says("Safari/") && !says("Android");
        boolean desktop = says("Electron/");
        return android || apple || desktop ? Optional.of(HostApp.UNNAMED) : Optional.empty();
    }

    private boolean says(String word) {
        return userAgent.contains(word);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
