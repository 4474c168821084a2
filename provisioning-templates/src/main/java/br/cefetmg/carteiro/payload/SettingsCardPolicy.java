package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.reading.HtmlPage;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a settings card must be, as a page and as data. */
final class SettingsCardPolicy {
    private static final KnownKeys KEYS = KnownKeys.of("settings-card-keys.yaml");

    /** People read another word for it than programs do. */
    private static final Map<String, String> SPELT = Map.of("IMPLICIT_TLS", "SSL/TLS");

    private SettingsCardPolicy() {}

    /** @param nameless the same file for somebody whose name nobody knows */
    static void check(Manual manual, PayloadRequest request, byte[] file, byte[] nameless) throws UnreadableFile {
        Map<String, String> expected = new HashMap<>();
        SettingsCard.settings(manual, request.account()).forEach((key, value) -> expected.put(key, value.toString()));
        if (request.representation().mediaType().equals("text/html")) {
            checkPage(expected, HtmlPage.read(file), HtmlPage.read(nameless));
        } else {
            Map<String, Object> card = StrictJson.read(file);
            Map<String, Object> cardOfNobody = StrictJson.read(nameless);
            checkData(expected, card);
            hideNames(card);
            hideNames(cardOfNobody);
            require(card.equals(cardOfNobody), "the name stands outside name fields");
        }
    }

    private static void checkPage(Map<String, String> expected, HtmlPage page, HtmlPage pageOfNobody) {
        require(page.fields().keySet().equals(expected.keySet()), "the page's settings are not those of the manual");
        page.fields().forEach((key, found) -> {
            // the first stands in the general table, the others in the words of a client
            List<String> plain = isWord(key) ? found.subList(0, 1) : found;
            String word = SPELT.getOrDefault(expected.get(key), expected.get(key));
            plain.forEach(value -> require(value.equals(word), "another value of " + key));
        });
        require(page.rest().equals(pageOfNobody.rest()), "the name stands outside name fields");
    }

    private static void checkData(Map<String, String> expected, Map<String, Object> card) {
        KEYS.check("card", card);
        Map<String, Object> settings = block(card.get("settings"));
        require(settings.keySet().equals(expected.keySet()), "the card's settings are not those of the manual");
        settings.forEach(
                (key, value) -> require(value.toString().equals(expected.get(key)), "another value of " + key));
        for (Object client : list(card.get("clients"))) {
            KEYS.check("client", block(client));
            for (Object row : list(block(client).get("settings"))) {
                checkRow(expected, block(row));
            }
        }
    }

    private static void checkRow(Map<String, String> expected, Map<String, Object> row) {
        KEYS.check("row", row);
        String key = String.valueOf(row.get("key"));
        String alternative = key.equals("incomingPort") ? expected.getOrDefault("alternativePort", "") : "";
        require(
                isWord(key)
                        || (Objects.equals(row.get("value"), expected.get(key))
                                && alternative.equals(row.get("alternative"))),
                "another value of " + key);
    }

    private static void hideNames(Map<String, Object> card) {
        block(card.get("settings")).remove("name");
        for (Object client : list(card.get("clients"))) {
            for (Object row : list(block(client).get("settings"))) {
                if (Objects.equals(block(row).get("key"), "name")) {
                    block(row).remove("value");
                }
            }
        }
    }

    /** Clients have words of their own for the ways to protect a connection. */
    private static boolean isWord(String key) {
        return key.endsWith("Security");
    }

    @SuppressWarnings("unchecked") // the reader makes objects with text keys only
    private static Map<String, Object> block(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new PolicyViolated("no object where one must be");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return (List<Object>) list;
        }
        throw new PolicyViolated("no list where one must be");
    }
}
