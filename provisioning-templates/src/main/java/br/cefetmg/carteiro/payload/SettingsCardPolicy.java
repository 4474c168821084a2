package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.reading.HtmlPage;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /**
     * @param clients whose words the card speaks
     * @param nameless the same file for somebody whose name nobody knows
     */
    static void check(Manual manual, PayloadRequest request, MailClients clients, byte[] file, byte[] nameless)
            throws UnreadableFile {
        Map<String, String> settings = new LinkedHashMap<>();
        SettingsCard.settings(manual, request.account()).forEach((key, value) -> settings.put(key, value.toString()));
        List<CardSection> sections = CardSection.of(manual, request.account(), clients);
        if (request.representation().mediaType().equals("text/html")) {
            checkPage(settings, sections, HtmlPage.read(file), HtmlPage.read(nameless));
        } else {
            Map<String, Object> card = StrictJson.read(file);
            Map<String, Object> cardOfNobody = StrictJson.read(nameless);
            checkData(settings, sections, card);
            hideNames(card);
            hideNames(cardOfNobody);
            require(card.equals(cardOfNobody), "the name stands outside name fields");
        }
    }

    private static void checkPage(
            Map<String, String> settings, List<CardSection> sections, HtmlPage page, HtmlPage pageOfNobody) {
        Map<String, List<String>> expected = fields(settings, sections);
        require(page.fields().keySet().equals(expected.keySet()), "the page's settings are not those of the manual");
        page.fields().forEach((key, found) -> require(found.equals(expected.get(key)), "another value of " + key));
        require(page.rest().equals(pageOfNobody.rest()), "the name stands outside name fields");
    }

    /** In the order of the page: the general table, then the words of each client. */
    private static Map<String, List<String>> fields(Map<String, String> settings, List<CardSection> sections) {
        Map<String, List<String>> fields = new HashMap<>();
        settings.forEach((key, value) -> add(fields, key, SPELT.getOrDefault(value, value)));
        for (CardSection section : sections) {
            for (CardSection.Row row : section.rows()) {
                add(fields, row.key(), row.value());
                if (!row.alternative().isEmpty()) {
                    add(fields, row.alternativeKey(), row.alternative());
                }
            }
        }
        return fields;
    }

    private static void add(Map<String, List<String>> fields, String key, String value) {
        fields.computeIfAbsent(key, first -> new ArrayList<>()).add(value);
    }

    private static void checkData(Map<String, String> expected, List<CardSection> sections, Map<String, Object> card) {
        KEYS.check("card", card);
        Map<String, Object> settings = block(card.get("settings"));
        require(settings.keySet().equals(expected.keySet()), "the card's settings are not those of the manual");
        settings.forEach(
                (key, value) -> require(value.toString().equals(expected.get(key)), "another value of " + key));
        List<Object> clients = list(card.get("clients"));
        require(clients.size() == sections.size(), "other clients");
        for (int i = 0; i < sections.size(); i++) {
            checkClient(sections.get(i), block(clients.get(i)));
        }
    }

    private static void checkClient(CardSection expected, Map<String, Object> client) {
        KEYS.check("client", client);
        require(expected.client().slug().equals(client.get("client")), "another client");
        require(expected.client().receiving().slug().equals(client.get("receiving")), "another way to receive");
        List<Object> rows = list(client.get("settings"));
        require(rows.size() == expected.rows().size(), "other settings of a client");
        for (int i = 0; i < rows.size(); i++) {
            checkRow(expected.rows().get(i), block(rows.get(i)));
        }
    }

    private static void checkRow(CardSection.Row expected, Map<String, Object> row) {
        KEYS.check("row", row);
        require(
                row.equals(Map.of(
                        "key", expected.key(),
                        "label", expected.label(),
                        "value", expected.value(),
                        "alternative", expected.alternative())),
                "another value of " + expected.key());
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
