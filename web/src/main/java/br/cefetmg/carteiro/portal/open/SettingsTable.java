package br.cefetmg.carteiro.portal.open;

import br.cefetmg.carteiro.manual.MailService;
import br.cefetmg.carteiro.manual.Manual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The manual's services as a page shows them, the two that receive before the one that sends. */
final class SettingsTable {
    private SettingsTable() {}

    static List<Map<String, Object>> of(Manual manual) {
        return List.of(
                row("imap", manual.services().imap()),
                row("pop", manual.services().pop()),
                row("smtp", manual.services().smtp()));
    }

    private static Map<String, Object> row(String name, MailService service) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", name);
        row.put("host", service.host());
        row.put("port", service.primary().port());
        row.put("security", service.primary().security().name());
        service.alternative().ifPresent(other -> {
            row.put("alternativePort", other.port());
            row.put("alternativeSecurity", other.security().name());
        });
        return row;
    }
}
