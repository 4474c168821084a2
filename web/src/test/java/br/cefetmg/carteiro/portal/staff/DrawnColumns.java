package br.cefetmg.carteiro.portal.staff;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers that somebody reads off a chart of columns: how high each is against the lines behind it.
 *
 * @param id of the chart
 * @param columns how many there are
 */
record DrawnColumns(Section section, String id, int columns) {
    private static final double LEFT = 8;
    private static final double WIDTH = 100 - LEFT;

    /** Those of one series, column by column; a column without a part of the series has none of it. */
    List<Long> of(int series) {
        String bars = chart() + "/rect[@class='s" + series + "']";
        List<Double> places = percents(bars + "/@x");
        List<Double> heights = percents(bars + "/@height");
        long[] numbers = new long[columns];
        for (int bar = 0; bar < places.size(); bar++) {
            int column = (int) ((places.get(bar) - LEFT) / WIDTH * columns);
            numbers[column] = Math.round(heights.get(bar) * perPercent());
        }
        return IntStream.range(0, columns).mapToObj(column -> numbers[column]).toList();
    }

    /** By the highest line and the lowest, which says nought. */
    private double perPercent() {
        List<Double> lines = percents(chart() + "/line/@y1");
        String top = section.all(chart() + "/text[@x='0']").getFirst();
        return Double.parseDouble(top.replaceAll("\\D", "")) / (lines.getLast() - lines.getFirst());
    }

    private String chart() {
        return "//svg[@aria-labelledby='" + id + "-title " + id + "-desc']";
    }

    private List<Double> percents(String path) {
        return section.all(path).stream()
                .map(place -> Double.valueOf(place.replace("%", "")))
                .toList();
    }
}
