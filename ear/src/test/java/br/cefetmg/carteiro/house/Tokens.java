package br.cefetmg.carteiro.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Real access tokens from the real Keycloak, and the forgeries made from them. */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Token> KEPT = new ConcurrentHashMap<>();

    private record Token(String text, Instant until) {}

    private Tokens() {}

    /** A person's token, by direct grant of the development client; the password is the user name. */
    public static String of(String user) {
        return kept("identidade-unica", "grant_type=password&client_id=carteiro-cli" + person(user));
    }

    /** The machine's own token. */
    public static String ofMdm() {
        return kept("identidade-unica", "grant_type=client_credentials&client_id=mdm&client_secret=mdm-dev-secret");
    }

    /** The next token is a new one: what the realm says of the person has changed. */
    static void forget(String user) {
        KEPT.keySet().removeIf(key -> key.endsWith(person(user)));
    }

    /** A token of our realm that was made for somebody else: it lacks our audience. */
    static String withoutOurAudience(String user) {
        return kept("identidade-unica", "grant_type=password&client_id=forasteiro" + person(user));
    }

    /** A token that says of nobody whose it is: its client lacks the scope from which Keycloak takes the subject. */
    static String withoutSubject(String user) {
        return kept("identidade-unica", "grant_type=password&client_id=semsujeito" + person(user));
    }

    /** A token that looks like ours in every claim but the issuer. */
    static String ofAnotherRealm(String user) {
        return kept("outra", "grant_type=password&client_id=carteiro" + person(user));
    }

    /** A token that lives for one second. */
    static String shortLived(String user) {
        return fetch("identidade-unica", "grant_type=password&client_id=relampago" + person(user))
                .text();
    }

    /** The same claims under {@code alg: none}, without a signature. */
    static String unsigned(String token) {
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        return header + "." + token.split("\\.", -1)[1] + ".";
    }

    /** The same token with one changed claim under the old signature. */
    static String tampered(String token) {
        String[] parts = token.split("\\.", -1);
        String other = claims(token).replace("\"email_verified\":true", "\"email_verified\":false");
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes(UTF_8)) + "."
                + parts[2];
    }

    /** What a token says, as it is written there. */
    static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8);
    }

    static String person(String user) {
        String name = URLEncoder.encode(user, UTF_8);
        return "&username=" + name + "&password=" + name;
    }

    static String kept(String realm, String form) {
        return KEPT.compute(realm + form, (key, token) -> isFresh(token) ? token : fetch(realm, form))
                .text();
    }

    private static boolean isFresh(@Nullable Token token) {
        return token != null && token.until().isAfter(House.CLOCK.instant());
    }

    private static Token fetch(String realm, String form) {
        HttpResponse<String> answer =
                House.postForm(House.keycloak("realms/" + realm + "/protocol/openid-connect/token"), form);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no token: " + answer.statusCode() + " " + answer.body());
        }
        try {
            var body = JSON.readTree(answer.body());
            Instant until =
                    House.CLOCK.instant().plusSeconds(body.path("expires_in").asLong() - 60);
            return new Token(body.path("access_token").asText(), until);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
