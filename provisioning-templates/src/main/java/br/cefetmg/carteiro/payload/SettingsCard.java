package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.Manual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of the settings card, before any of them is written. */
final class SettingsCard {
    private SettingsCard() {}

    /** @param help lines that say whom to ask */
    static Map<String, Object> values(Manual manual, PayloadRequest request, MailClients clients, List<String> help) {
        return Map.of(
                "code", manual.code(),
                "revision", manual.revision(),
                "help", help,
                "settings", settings(manual, request.account()),
                "clients",
                        CardSection.of(manual, request.account(), clients).stream()
                                .map(CardSection::values)
                                .toList());
    }

    /** Each setting by our own name for it, in the order of the manual. */
    static Map<String, Object> settings(Manual manual, MailAccount account) {
        return settings(
                manual,
                account,
                manual.settingsFor(account.protocol()).incoming().endpoints());
    }

    /** @param ways to receive, of which the second is the alternative */
    static Map<String, Object> settings(Manual manual, MailAccount account, List<Endpoint> ways) {
        Endpoint incoming = ways.getFirst();
        Endpoint outgoing = manual.settingsFor(account.protocol()).outgoing().primary();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("name", account.name().text());
        settings.put("address", account.address().asString());
        settings.put("userName", account.address().asString());
        settings.put("credential", manual.credential());
        settings.put("protocol", account.protocol().name());
        settings.put("incomingHost", incoming.host());
        settings.put("incomingPort", incoming.port());
        settings.put("incomingSecurity", incoming.security().name());
        ways.stream().skip(1).findFirst().ifPresent(other -> {
            settings.put("alternativePort", other.port());
            settings.put("alternativeSecurity", other.security().name());
        });
        settings.put("outgoingHost", outgoing.host());
        settings.put("outgoingPort", outgoing.port());
        settings.put("outgoingSecurity", outgoing.security().name());
        return settings;
    }
}
