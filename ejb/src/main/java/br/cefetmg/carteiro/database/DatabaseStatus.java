package br.cefetmg.carteiro.database;

import java.util.List;

/**
 * What the database is, and what keeps it from being a record to rely on.
 *
 * @param product name and version
 * @param shortcomings one line each; empty when everything promised holds
 */
public record DatabaseStatus(String product, List<String> shortcomings) {
    public DatabaseStatus {
        shortcomings = List.copyOf(shortcomings);
    }

    public boolean isRecordToRelyOn() {
        return shortcomings.isEmpty();
    }
}
