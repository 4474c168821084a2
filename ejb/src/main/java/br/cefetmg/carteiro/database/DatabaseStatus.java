package br.cefetmg.carteiro.database;

import java.util.List;

/**
 * What the database is, and what keeps it from being a record to rely on.
 *
 * @param product name and version
 * @param shortcomings empty when everything promised holds
 */
public record DatabaseStatus(String product, List<Shortcoming> shortcomings) {
    public DatabaseStatus {
        shortcomings = List.copyOf(shortcomings);
    }

    /** Whether it is there at all. */
    public boolean answers() {
        return !shortcomings.contains(Shortcoming.UNREACHABLE);
    }

    public boolean isRecordToRelyOn() {
        return shortcomings.isEmpty();
    }
}
