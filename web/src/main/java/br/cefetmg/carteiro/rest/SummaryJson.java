package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.audit.report.DayCount;
import br.cefetmg.carteiro.audit.report.Summary;
import java.util.LinkedHashMap;
import java.util.Map;

/** The record in numbers, as the API tells it. */
final class SummaryJson {
    private SummaryJson() {}

    static String of(Summary summary) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("people", summary.people());
        members.put("from", summary.days().first().toString());
        members.put("to", summary.days().last().toString());
        members.put("formats", summary.formats());
        members.put("channels", summary.channels());
        members.put("days", summary.byDay().stream().map(SummaryJson::of).toList());
        return Json.of(members);
    }

    private static Map<String, Object> of(DayCount count) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("day", count.day().toString());
        members.put("choices", count.choices());
        members.put("files", count.files());
        return members;
    }
}
