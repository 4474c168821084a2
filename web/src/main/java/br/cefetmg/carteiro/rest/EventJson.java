package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.audit.report.Cursor;
import br.cefetmg.carteiro.audit.report.EventInFull;
import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.audit.report.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events as the API tells them. */
final class EventJson {
    private EventJson() {}

    static String of(Page page) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("events", page.events().stream().map(EventJson::of).toList());
        members.put("next", page.next().map(Cursor::asText).orElse(null));
        return Json.of(members);
    }

    /** With who did it: {@code own}, and the address that they have today. */
    static String of(EventInFull full) {
        Map<String, @Nullable Object> members = of(full.event());
        members.put("own", full.own());
        members.put("actor", full.actor().orElse(null));
        return Json.of(members);
    }

    private static Map<String, @Nullable Object> of(EventView event) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", event.id());
        members.put("at", event.at().toString());
        members.put("type", event.type());
        members.put("channel", event.channel());
        members.put("person", event.person().orElse(null));
        members.putAll(event.attributes());
        return members;
    }
}
