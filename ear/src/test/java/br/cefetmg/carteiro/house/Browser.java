package br.cefetmg.carteiro.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's browser without JavaScript: keeps cookies, follows redirects, fills in Keycloak's form. */
public final class Browser {
    private static final Pattern LOGIN_FORM = Pattern.compile("<form id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final Cookies cookies = new Cookies();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public HttpResponse<String> get(URI uri) {
        return send(House.request(uri).header("Accept", "text/html").GET());
    }

    /** Asks for a page, signs in at Keycloak (the password is the user name) and returns what the page answers. */
    public HttpResponse<String> signIn(String path, String user) {
        return signIn(House.at(path), user);
    }

    /** The same at another house. */
    HttpResponse<String> signIn(URI page, String user) {
        return fillIn(get(page), user);
    }

    /** Fills in Keycloak's form, to which something led, and returns what comes behind it. */
    public HttpResponse<String> fillIn(HttpResponse<String> form, String user) {
        return postForm(
                loginForm(form.body()), "username=" + encoded(user) + "&password=" + encoded(user) + "&credentialId=");
    }

    /** Where Keycloak's login page sends what is filled in. */
    public static URI loginForm(String page) {
        Matcher action = LOGIN_FORM.matcher(page);
        if (!action.find()) {
            throw new IllegalStateException("no login form: " + page);
        }
        return URI.create(action.group(1).replace("&amp;", "&"));
    }

    /** The portal's session is over; Keycloak's own goes on and will sign the person in again unasked. */
    public void losePortalSession() {
        cookies.forget("JSESSIONID");
    }

    /** Both sessions are over. */
    public void loseEverySession() {
        losePortalSession();
        cookies.forget("KEYCLOAK_IDENTITY");
        cookies.forget("KEYCLOAK_SESSION");
        cookies.forget("AUTH_SESSION_ID");
    }

    /** What this browser would say of itself there, as one header. */
    public String cookies(URI uri) {
        try {
            return String.join(
                    "; ",
                    client.cookieHandler().orElseThrow().get(uri, Map.of()).getOrDefault("Cookie", List.of()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sends a form as a page would. */
    public HttpResponse<String> postForm(URI uri, String form) {
        return send(House.request(uri)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
