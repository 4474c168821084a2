package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.issuance.Draft;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of the settings card in one mail program's words, read back from the card itself. */
final class CardRows {
    private CardRows() {}

    /** @param card the card as data */
    static List<Map<String, String>> of(Draft card, String client) {
        try {
            return list(StrictJson.read(card.payload().bytes()).get("clients")).stream()
                    .filter(one -> client.equals(one.get("client")))
                    .flatMap(one -> list(one.get("settings")).stream())
                    .map(row -> Map.of(
                            "key", text(row, "key"),
                            "label", text(row, "label"),
                            "value", text(row, "value"),
                            "alternative", text(row, "alternative")))
                    .toList();
        } catch (UnreadableFile ours) {
            throw new IllegalStateException("A card of ours that cannot be read back: " + ours.reason(), ours);
        }
    }

    private static String text(Map<?, ?> row, String key) {
        return Objects.requireNonNull(row.get(key), key).toString();
    }

    private static List<Map<?, ?>> list(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList()
                : List.of();
    }
}
