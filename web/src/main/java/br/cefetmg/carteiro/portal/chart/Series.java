package br.cefetmg.carteiro.portal.chart;

import java.util.List;

/** One row of numbers, none below zero. */
public record Series(List<Long> values) {
    public Series {
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("a number below zero");
        }
    }

    long at(int place) {
        return values.get(place);
    }
}
