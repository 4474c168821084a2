package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.MailService;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.Security;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The settings in the words of one mail program, with the ways to receive that it may be told of.
 *
 * @param apart whether these ways are not the manual's in the manual's order
 * @param other how the second way to receive is protected, if there is one
 * @param rows in the order in which the program asks
 */
record CardSection(MailClient client, boolean apart, Optional<Security> other, List<Row> rows) {

    /**
     * What is typed in one place.
     *
     * @param key our own name for the setting
     * @param label the program's
     * @param alternative what to type there for the second way; empty where that makes no difference
     */
    record Row(String key, String label, String value, String alternative) {
        String alternativeKey() {
            return alternativeTo(key);
        }

        Map<String, Object> values() {
            return Map.of(
                    "key", key,
                    "label", label,
                    "value", value,
                    "alternativeKey", alternativeKey(),
                    "alternative", alternative);
        }
    }

    CardSection {
        rows = List.copyOf(rows);
    }

    /** For every program that is set up by typing, but for those to which the manual offers no way that they may be told of. */
    static List<CardSection> of(Manual manual, MailAccount account, MailClients clients) {
        return clients.clients().stream()
                .filter(client -> !client.words().labels().isEmpty())
                .flatMap(client -> of(manual, account, client).stream())
                .toList();
    }

    private static Optional<CardSection> of(Manual manual, MailAccount account, MailClient client) {
        MailService incoming = manual.settingsFor(account.protocol()).incoming();
        List<Endpoint> ways = client.receiving().ways(incoming, account.protocol());
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> settings = SettingsCard.settings(manual, account, ways);
        List<Row> rows = client.words().labels().entrySet().stream()
                .map(label -> row(client.words(), label.getKey(), label.getValue(), settings))
                .toList();
        return Optional.of(new CardSection(
                client,
                !ways.equals(incoming.endpoints()),
                ways.stream().skip(1).map(Endpoint::security).findFirst(),
                rows));
    }

    private static Row row(MailClient.Words words, String key, String label, Map<String, Object> settings) {
        String other = alternativeTo(key);
        boolean differs = !other.equals(key) && settings.containsKey(other);
        return new Row(key, label, word(words, key, settings), differs ? word(words, other, settings) : "");
    }

    private static String alternativeTo(String key) {
        return key.replace("incoming", "alternative");
    }

    private static String word(MailClient.Words words, String key, Map<String, Object> settings) {
        String value = Objects.requireNonNull(settings.get(key), key).toString();
        return key.endsWith("Security")
                ? Objects.requireNonNull(words.security().get(Security.valueOf(value)), value)
                : value;
    }

    /** As a template reads them. */
    Map<String, Object> values() {
        return Map.of(
                "slug", client.slug(),
                "name", client.name(),
                "way", client.words().way(),
                "verified", client.words().verified(),
                "handedTo", handedTo(client.custody()),
                "receiving", client.receiving().slug(),
                "apart", apart,
                "other", other.map(Security::name).orElse(""),
                "rows", rows.stream().map(Row::values).toList());
    }

    /** Who gets the credential beside the mail server; empty where nobody is known to. */
    private static Map<String, String> handedTo(Custody custody) {
        return switch (custody) {
            case Custody.HandedToMaker handed ->
                Map.of(
                        "maker", handed.maker(),
                        "source", handed.source().toString(),
                        "stated", handed.stated().toString());
            case Custody.Direct direct -> Map.of();
            case Custody.NotStated unknown -> Map.of();
        };
    }
}
