package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.issuance.Draft;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The settings card in one mail program's words, read back from the card itself.
 *
 * @param rows what is typed in each place
 * @param apart whether the card says why this program does not receive as the manual says first
 */
record CardRows(List<Map<String, String>> rows, boolean apart) {
    static final CardRows NONE = new CardRows(List.of(), false);

    CardRows {
        rows = List.copyOf(rows);
    }

    /** @param card the card as data */
    static CardRows of(Draft card, String client) {
        try {
            return list(StrictJson.read(card.payload().bytes()).get("clients")).stream()
                    .filter(one -> client.equals(one.get("client")))
                    .findFirst()
                    .map(CardRows::of)
                    .orElse(NONE);
        } catch (UnreadableFile ours) {
            throw new IllegalStateException("A card of ours that cannot be read back: " + ours.reason(), ours);
        }
    }

    private static CardRows of(Map<?, ?> section) {
        return new CardRows(
                list(section.get("settings")).stream()
                        .map(row -> Map.of(
                                "key", text(row, "key"),
                                "label", text(row, "label"),
                                "value", text(row, "value"),
                                "alternative", text(row, "alternative")))
                        .toList(),
                !text(section, "note").isEmpty());
    }

    /** For the page: with {@code other}, the heading of what to type where the first way does not work; empty where there is none. */
    Map<String, Object> values() {
        boolean hasOther = rows.stream().anyMatch(row -> !"".equals(row.get("alternative")));
        String heading = apart ? "file.row.other" : "file.row.alternative";
        return Map.of("rows", rows, "apart", apart, "other", hasOther ? heading : "");
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
