package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.MailSettings;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.Security;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values of the settings card, before any of them is written. */
final class SettingsCard {
    private SettingsCard() {}

    static Map<String, Object> values(Manual manual, PayloadRequest request, MailClients clients) {
        Map<String, Object> settings = settings(manual, request.account());
        return Map.of(
                "code", manual.code(),
                "revision", manual.revision(),
                "settings", settings,
                "clients",
                        clients.clients().stream()
                                .filter(client -> !client.words().labels().isEmpty())
                                .map(client -> inWordsOf(client, settings))
                                .toList());
    }

    /** Each setting by our own name for it, in the order of the manual. */
    static Map<String, Object> settings(Manual manual, MailAccount account) {
        MailSettings mail = manual.settingsFor(account.protocol());
        Endpoint incoming = mail.incoming().primary();
        Endpoint outgoing = mail.outgoing().primary();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("name", account.name().text());
        settings.put("address", account.address().asString());
        settings.put("userName", account.address().asString());
        settings.put("credential", manual.credential());
        settings.put("protocol", account.protocol().name());
        settings.put("incomingHost", incoming.host());
        settings.put("incomingPort", incoming.port());
        settings.put("incomingSecurity", incoming.security().name());
        mail.incoming().alternative().ifPresent(other -> {
            settings.put("alternativePort", other.port());
            settings.put("alternativeSecurity", other.security().name());
        });
        settings.put("outgoingHost", outgoing.host());
        settings.put("outgoingPort", outgoing.port());
        settings.put("outgoingSecurity", outgoing.security().name());
        return settings;
    }

    private static Map<String, Object> inWordsOf(MailClient client, Map<String, Object> settings) {
        List<Map<String, Object>> rows = client.words().labels().entrySet().stream()
                .map(label -> row(client.words(), label.getKey(), label.getValue(), settings))
                .toList();
        return Map.of(
                "slug", client.slug(),
                "name", client.name(),
                "way", client.words().way(),
                "verified", client.words().verified(),
                "handedTo", handedTo(client.custody()),
                "rows", rows);
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

    private static Map<String, Object> row(
            MailClient.Words words, String key, String label, Map<String, Object> settings) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", key);
        row.put("label", label);
        row.put("value", word(words, key, settings));
        String alternative = key.replace("incoming", "alternative");
        if (!alternative.equals(key) && settings.containsKey(alternative)) {
            row.put("alternative", word(words, alternative, settings));
            row.put("alternativeKey", alternative);
        }
        return row;
    }

    private static String word(MailClient.Words words, String key, Map<String, Object> settings) {
        String value = Objects.requireNonNull(settings.get(key), key).toString();
        return key.endsWith("Security")
                ? Objects.requireNonNull(words.security().get(Security.valueOf(value)), value)
                : value;
    }
}
