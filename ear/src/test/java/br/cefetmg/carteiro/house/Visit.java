package br.cefetmg.carteiro.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** One person at the API, with a real token of theirs. */
public record Visit(String user) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHOICE = "api/v1/me/receive-protocol";
    public static final String IMAP = "{\"protocol\":\"IMAP\"}";
    public static final String POP = "{\"protocol\":\"POP\",\"acknowledgesRemoval\":true}";

    static Visit ofSomebodyNew() {
        return new Visit(TestPeople.somebodyNew());
    }

    /** Somebody new who has chosen. */
    public static Visit ofSomebodyWith(String choice) {
        Visit visit = ofSomebodyNew();
        Totals.held(() -> visit.choose(choice));
        return visit;
    }

    public String token() {
        return Tokens.of(user);
    }

    public HttpResponse<String> get(String path) {
        return House.get("api/v1/" + path, token());
    }

    public HttpResponse<byte[]> download(String format, String... headers) {
        var request = House.request("api/v1/me/payloads/" + format, token()).GET();
        return House.download(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> choose(String body, String... headers) {
        var request = House.request(CHOICE, token())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        return House.send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The types of this person's events, the latest first. */
    public List<String> eventTypes() {
        return StreamSupport.stream(events().spliterator(), false)
                .map(event -> event.path("type").asText())
                .toList();
    }

    JsonNode events() {
        return json(get("me/events").body()).path("events");
    }

    public static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(body, unreadable);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
