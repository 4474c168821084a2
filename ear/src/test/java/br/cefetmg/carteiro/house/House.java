package br.cefetmg.carteiro.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The doors of the running house, as a client without manners sees them: no redirects followed, no cookies kept. */
public final class House {
    public static final Clock CLOCK = Clock.systemUTC();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private House() {}

    /** An address in the house; {@code path} is taken as it is, without a leading slash. */
    public static URI at(String path) {
        return URI.create("http://localhost:" + System.getProperty("house.http") + "/" + path);
    }

    static URI keycloak(String path) {
        return URI.create("http://localhost:" + System.getProperty("house.keycloak") + "/" + path);
    }

    static URI keycloakHealth() {
        return URI.create("http://localhost:" + System.getProperty("house.keycloak.management") + "/health/ready");
    }

    /** What the shared server has written down. */
    static List<String> log() {
        try {
            // what stands beside our own lines may be in any character set
            return Files.readAllLines(
                    Path.of(System.getProperty("house.server"), "standalone/log/server.log"),
                    StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A request to start from; ten seconds are enough for any answer. */
    public static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10));
    }

    /** A request by the holder of a token. */
    public static HttpRequest.Builder request(String path, String token) {
        return request(at(path)).header("Authorization", "Bearer " + token);
    }

    public static HttpResponse<String> get(URI uri) {
        return send(request(uri).GET());
    }

    public static HttpResponse<String> get(String path, String token) {
        return send(request(path, token).GET());
    }

    static HttpResponse<String> postForm(URI uri, String form) {
        return send(request(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /**
     * Sends it and reads the answer as text.
     *
     * @throws UncheckedIOException when nobody answers
     */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        return exchange(request, BodyHandlers.ofString());
    }

    /**
     * Sends it and keeps the bytes of the answer.
     *
     * @throws UncheckedIOException when nobody answers
     */
    public static HttpResponse<byte[]> download(HttpRequest.Builder request) {
        return exchange(request, BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
