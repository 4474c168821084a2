package br.cefetmg.carteiro.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People of the development realm with real tokens, each of whom has chosen IMAP, and the requests they repeat. */
final class People {
    private static final String FILE = "api/v1/me/payloads/apple-mobileconfig";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final URI tokens;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> held = new ArrayList<>();

    People(int port, URI tokens, int howMany) throws IOException, InterruptedException {
        this.port = port;
        this.tokens = tokens;
        for (int number = 1; number <= howMany; number++) {
            String token = token(String.format(Locale.ROOT, "pessoa%05d", number));
            held.add(token);
            choose(token);
        }
    }

    private String token(String name) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=carteiro-cli&username=" + name + "&password=" + name;
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String token = JSON.readTree(
                        client.send(request, BodyHandlers.ofString()).body())
                .path("access_token")
                .asText();
        if (token.isEmpty()) {
            throw new IllegalStateException("no token for " + name);
        }
        return token;
    }

    private void choose(String token) throws IOException, InterruptedException {
        HttpRequest choice = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/me/receive-protocol"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"protocol\":\"IMAP\"}"))
                .build();
        int status = client.send(choice, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException("a choice was answered " + status);
        }
    }

    /** Each asks for the file anew. */
    List<byte[]> fresh() {
        return asking(FILE);
    }

    /** Each asks for the same. */
    List<byte[]> asking(String path) {
        return held.stream().map(token -> request(token, path, "")).toList();
    }

    /** Each has the file already and asks whether it changed. */
    List<byte[]> unchanged() throws IOException {
        List<byte[]> requests = new ArrayList<>();
        try (Line line = new Line(port)) {
            for (String token : held) {
                String head = line.exchange(request(token, FILE, "")).head();
                int tag = head.indexOf("ETag: ") + "ETag: ".length();
                requests.add(request(
                        token, FILE, "If-None-Match: " + head.substring(tag, head.indexOf('\r', tag)) + "\r\n"));
            }
        }
        return requests;
    }

    private byte[] request(String token, String path, String condition) {
        String head = "GET /" + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n";
        String all = head + "Authorization: Bearer " + token + "\r\n" + condition + "\r\n";
        return all.getBytes(StandardCharsets.US_ASCII);
    }
}
