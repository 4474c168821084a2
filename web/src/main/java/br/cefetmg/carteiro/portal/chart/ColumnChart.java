package br.cefetmg.carteiro.portal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Columns beside each other, one a label, the series of a column standing on one another. All places are per cent of the
 * drawing, so that it takes any width and its words keep their size. There is at least one label.
 *
 * @param bars every part of a column that has a height
 * @param lines what values are read against, with what they stand for
 * @param labels below the columns: the first, the middle and the last, which never meet
 */
public record ColumnChart(List<Bar> bars, List<Line> lines, List<Label> labels) {
    private static final double TOP = 12;
    private static final double GROUND = 86;
    private static final double LEFT = 8;
    private static final double RIGHT = 100;
    private static final double FILLED = 0.8;

    /**
     * A part of a column.
     *
     * @param series which of the series it belongs to, from one
     */
    public record Bar(String x, String y, String width, String height, int series) {}

    /** What values are read against. */
    public record Line(String y, String text) {}

    /**
     * A word below the columns.
     *
     * @param anchor which end of the text stands at the place: start, middle or end
     */
    public record Label(String x, String anchor, String text) {}

    /**
     * The chart of some series over the same labels.
     *
     * @param number how a number reads
     */
    public static ColumnChart of(List<String> labels, List<Series> series, LongFunction<String> number) {
        Scale scale = Scale.reaching(largest(labels.size(), series));
        return new ColumnChart(bars(labels.size(), series, scale), lines(scale, number), below(labels));
    }

    private static long largest(int columns, List<Series> series) {
        long largest = 0;
        for (int column = 0; column < columns; column++) {
            int place = column;
            largest = Math.max(
                    largest, series.stream().mapToLong(one -> one.at(place)).sum());
        }
        return largest;
    }

    private static List<Bar> bars(int columns, List<Series> series, Scale scale) {
        List<Bar> bars = new ArrayList<>();
        double step = (RIGHT - LEFT) / columns;
        for (int column = 0; column < columns; column++) {
            double ground = GROUND;
            for (int one = 0; one < series.size(); one++) {
                double height = scale.of(series.get(one).at(column), GROUND - TOP);
                ground -= height;
                if (height > 0) {
                    bars.add(new Bar(
                            Scale.percent(LEFT + step * column + step * (1 - FILLED) / 2),
                            Scale.percent(ground),
                            Scale.percent(step * FILLED),
                            Scale.percent(height),
                            one + 1));
                }
            }
        }
        return bars;
    }

    private static List<Line> lines(Scale scale, LongFunction<String> number) {
        Stream<Long> values =
                scale.top() % 2 == 0 ? Stream.of(scale.top(), scale.top() / 2, 0L) : Stream.of(scale.top(), 0L);
        return values.map(value -> new Line(Scale.percent(GROUND - scale.of(value, GROUND - TOP)), number.apply(value)))
                .toList();
    }

    private static List<Label> below(List<String> labels) {
        List<Label> below = new ArrayList<>();
        int last = labels.size() - 1;
        if (last > 0) {
            below.add(new Label(Scale.percent(LEFT), "start", labels.getFirst()));
        }
        if (last != 1) {
            int middle = last / 2;
            double step = (RIGHT - LEFT) / labels.size();
            below.add(new Label(Scale.percent(LEFT + step * (middle + 0.5)), "middle", labels.get(middle)));
        }
        if (last > 0) {
            below.add(new Label(Scale.percent(RIGHT), "end", labels.getLast()));
        }
        return below;
    }
}
