package br.cefetmg.carteiro.portal.staff;

import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages of staff without a server; the last of each kind stays in {@code target/pages} to be looked at. */
final class StaffPages {
    private StaffPages() {}

    static String write(String template, Map<String, Object> values, Language language) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("csrf", "secret");
        all.put("address", "auditora@cefetmg.br");
        all.put("roles", List.of("auditor", "operator"));
        String html = Pages.writer("/audit", language.tag()).write(new Page(template, all));
        keep(template.replace('/', '-') + "." + language.tag() + ".html", html);
        return html;
    }

    private static void keep(String name, String html) {
        try {
            Path folder = Files.createDirectories(Path.of("target/pages"));
            Files.writeString(folder.resolve(name), html);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
