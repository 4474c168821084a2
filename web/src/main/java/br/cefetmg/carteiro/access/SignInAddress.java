package br.cefetmg.carteiro.access;

import java.util.regex.Pattern;

/**
 * Where the adapter sends somebody to sign in, mended where the adapter has no setting: the parameters of an authentication
 * request are those of OpenID Connect Core, 3.1.2.1.
 */
record SignInAddress(String text) {
    private static final String LANGUAGES = "ui_locales=";

    /** Keycloak takes no parameter over 4,000 characters, and servers no first line over 4,096; ours have a few hundred. */
    private static final int LONGEST = 2_000;

    private static final Pattern QUERY_OF_THE_WAY_BACK = Pattern.compile("(?<=[?&])(redirect_uri=[^&]*?)%3F[^&]*");

    /** The page there speaks this language, unless the address says so already. */
    SignInAddress speaking(String language) {
        return text.contains(LANGUAGES) ? this : new SignInAddress(text + "&" + LANGUAGES + language);
    }

    /** A link whose query is too long for the provider leads back to its page alone. */
    SignInAddress bearable() {
        return text.length() <= LONGEST
                ? this
                : new SignInAddress(QUERY_OF_THE_WAY_BACK.matcher(text).replaceFirst("$1"));
    }
}
