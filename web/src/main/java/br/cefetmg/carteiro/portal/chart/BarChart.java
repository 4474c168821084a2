package br.cefetmg.carteiro.portal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Bars below each other, the longest first, each with its name and number above it. Heights are in {@code em} and so grow with
 * the text; lengths are per cent of whatever width there is.
 *
 * @param height of the whole drawing
 */
public record BarChart(List<Bar> bars, String height) {
    private static final double EACH = 2.75;
    private static final double WORDS = 1;
    private static final double BAR = 1.4;

    /**
     * One bar.
     *
     * @param words where its name and number stand
     * @param y where it begins
     */
    public record Bar(String words, String y, String width, String name, String number) {}

    /**
     * The chart of named numbers; names of the same number go by the alphabet.
     *
     * @param number how a number reads
     */
    public static BarChart of(Map<String, Long> values, LongFunction<String> number) {
        List<Map.Entry<String, Long>> sorted = values.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Scale scale = new Scale(
                Math.max(1, sorted.stream().mapToLong(Map.Entry::getValue).max().orElse(1)));
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<String, Long> one : sorted) {
            double top = EACH * bars.size();
            bars.add(new Bar(
                    em(top + WORDS),
                    em(top + BAR),
                    Scale.percent(scale.of(one.getValue(), 100)),
                    one.getKey(),
                    number.apply(one.getValue())));
        }
        return new BarChart(bars, em(EACH * bars.size()));
    }

    private static String em(double length) {
        return Scale.percent(length).replace("%", "em");
    }
}
