package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.manual.Manual;
import java.util.Map;

/** The values of the settings card, before any of them is written. */
final class SettingsCard {
    private SettingsCard() {}

    static Map<String, Object> values(Manual manual, PayloadRequest request, MailClients clients) {
        MailAccount account = request.account();
        return Map.of(
                "code", manual.code(),
                "revision", manual.revision(),
                "credential", manual.credential(),
                "protocol", account.protocol().name(),
                "name", account.name().text(),
                "address", account.address().asString());
    }
}
