package br.cefetmg.carteiro.delivery;

import br.cefetmg.carteiro.audit.report.EventView;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Events as a table (RFC 4180) that a spreadsheet opens without running anything: a cell that would begin a formula gets an
 * apostrophe in front (OWASP, CSV injection).
 */
public final class EventCsv {
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private static final String FORMULA_STARTS = "=+-@\t\r\0";
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader("id", "at", "type", "channel", "person", "protocol", "format", "attributes")
            .get();

    private EventCsv() {}

    public static String of(List<EventView> events) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, TABLE)) {
            for (EventView event : events) {
                printer.printRecord(
                        safe(event.id()),
                        safe(event.at().toString()),
                        safe(event.type()),
                        safe(event.channel()),
                        safe(event.person().orElse("")),
                        safe(event.attributes().getOrDefault("protocol", "")),
                        safe(event.attributes().getOrDefault("format", "")),
                        safe(event.attributes().toString()));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("Text in memory is always writable", impossible);
        }
        return table.toString();
    }

    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
