package br.cefetmg.carteiro.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/**
 * How somebody uses the portal: each device with each language, and all of it again with scripts blocked and with scripts off, where
 * each device and each language occurs once more.
 */
enum Manner {
    PHONE_IN_PORTUGUESE(Device.PHONE, Words.PORTUGUESE, Scripts.RUN),
    PHONE_IN_ENGLISH(Device.PHONE, Words.ENGLISH, Scripts.RUN),
    DESKTOP_IN_PORTUGUESE(Device.DESKTOP, Words.PORTUGUESE, Scripts.RUN),
    DESKTOP_IN_ENGLISH(Device.DESKTOP, Words.ENGLISH, Scripts.RUN),
    PHONE_IN_ENGLISH_SCRIPTS_BLOCKED(Device.PHONE, Words.ENGLISH, Scripts.BLOCKED),
    DESKTOP_IN_PORTUGUESE_SCRIPTS_BLOCKED(Device.DESKTOP, Words.PORTUGUESE, Scripts.BLOCKED),
    PHONE_IN_PORTUGUESE_SCRIPTS_OFF(Device.PHONE, Words.PORTUGUESE, Scripts.OFF),
    DESKTOP_IN_ENGLISH_SCRIPTS_OFF(Device.DESKTOP, Words.ENGLISH, Scripts.OFF);

    private final Device device;
    private final Words words;
    private final Scripts scripts;

    Manner(Device device, Words words, Scripts scripts) {
        this.device = device;
        this.words = words;
        this.scripts = scripts;
    }

    Words words() {
        return words;
    }

    Scripts scripts() {
        return scripts;
    }

    NewContextOptions options() {
        return device.options()
                .setLocale(words.tag())
                .setTimezoneId("America/Sao_Paulo")
                .setJavaScriptEnabled(scripts != Scripts.OFF);
    }
}
