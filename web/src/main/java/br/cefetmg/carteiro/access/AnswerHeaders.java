package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.configuration.Configuration;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What every answer says to browsers: run nothing, embed nowhere, guess nothing, tell nobody. */
@Singleton
class AnswerHeaders {
    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

    private final Map<String, String> ofApi;
    private final Map<String, String> ofPages;

    @Inject
    AnswerHeaders(Configuration configuration) {
        boolean secure = "https".equals(configuration.publicUrl().getScheme());
        this.ofApi = headers(API_POLICY, secure);
        // a form that meets an ended session is sent on to the provider: browsers judge that step by form-action
        String provider = origin(configuration.identityProvider().url());
        String reports = configuration.publicUrl().getPath() + Paths.POLICY_REPORTS;
        this.ofPages = headers(PAGE_POLICY + provider + "; report-uri " + reports, secure);
    }

    /** By name, for an answer at this path. */
    Map<String, String> at(String path) {
        return Paths.isApi(path) ? ofApi : ofPages;
    }

    private static Map<String, String> headers(String policy, boolean secure) {
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        // not no-referrer: under it browsers send our own forms with "Origin: null"
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Content-Security-Policy", policy);
        headers.put("Cache-Control", "no-store");
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return Map.copyOf(headers);
    }

    private static String origin(URI provider) {
        return provider.getScheme() + "://" + provider.getAuthority();
    }
}
