package br.cefetmg.carteiro.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What somebody holds in their hand or sits before. */
enum Device {
    PHONE {
        @Override
        NewContextOptions options() {
            return iphone("Version/18.5 Mobile/15E148 Safari/604.1");
        }
    },
    /** A browser that saves profiles and installs none. */
    PHONE_WITH_FIREFOX {
        @Override
        NewContextOptions options() {
            return iphone("FxiOS/139.0 Mobile/15E148 Safari/604.1");
        }
    },
    DESKTOP {
        @Override
        NewContextOptions options() {
            return new NewContextOptions().setViewportSize(1280, 800);
        }
    };

    abstract NewContextOptions options();

    private static NewContextOptions iphone(String browser) {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setUserAgent("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
                        + "(KHTML, like Gecko) " + browser);
    }
}
