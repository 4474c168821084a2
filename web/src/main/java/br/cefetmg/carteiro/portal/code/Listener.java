package br.cefetmg.carteiro.portal.code;

import br.cefetmg.carteiro.handoff.Progress;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** A page that hears what becomes of the code that it shows. */
record Listener(SseEventSink page, Sse events) {
    boolean hasGone() {
        return page.isClosed();
    }

    /** The one thing that it waits for. */
    void tell(Progress end) {
        page.send(events.newEvent("ended", end.slug()));
        page.close();
    }

    /** A line that pages do not see: keeps what lies between from closing the line, and shows that nobody is left. */
    void greet() {
        page.send(events.newEventBuilder().comment("").build());
    }

    void dismiss() {
        page.close();
    }
}
