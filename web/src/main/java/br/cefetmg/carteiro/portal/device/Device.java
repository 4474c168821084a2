package br.cefetmg.carteiro.portal.device;

import br.cefetmg.carteiro.payload.DeviceSystem;
import java.util.Optional;

/**
 * A device with the browser that shows our page.
 *
 * @param system empty where it could not be told
 * @param host the app inside which the page stands, as far as it can be told; empty for a browser of its own
 */
public record Device(Optional<DeviceSystem> system, Browser browser, Optional<HostApp> host) {

    /** A device that somebody named themselves, in whatever browser this is. */
    public Device corrected(DeviceSystem named) {
        return new Device(Optional.of(named), browser, host);
    }

    /** Whether this browser hands an Apple profile to the system that installs it. */
    public ProfileInstallation profileInstallation() {
        if (system.filter(DeviceSystem.MAC::equals).isPresent()) {
            return host.isPresent() ? ProfileInstallation.NEEDS_BROWSER : ProfileInstallation.WORKS;
        }
        boolean mobileApple = system.filter(one -> one == DeviceSystem.IPHONE || one == DeviceSystem.IPAD)
                .isPresent();
        if (!mobileApple) {
            return ProfileInstallation.OTHER_DEVICE;
        }
        if (host.isPresent()) {
            return ProfileInstallation.NEEDS_SAFARI;
        }
        return switch (browser) {
            case SAFARI -> ProfileInstallation.WORKS;
            case CHROME -> ProfileInstallation.MAY_WORK;
            case EDGE, FIREFOX, OPERA, SAMSUNG_INTERNET, DUCKDUCKGO, OTHER -> ProfileInstallation.NEEDS_SAFARI;
        };
    }

    /**
     * Whether it may as well be an iPad: by default an iPad's Safari says in every word that it is a Mac's. No header tells
     * the two apart.
     */
    public boolean mayBeIpad() {
        return system.filter(DeviceSystem.MAC::equals).isPresent() && browser == Browser.SAFARI;
    }
}
