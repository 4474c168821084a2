package br.cefetmg.carteiro.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.portal.chart.BarChart.Bar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bars (B-panorama: charts by pure code)")
class BarChartTest {
    private static BarChart chart(Map<String, Long> values) {
        return BarChart.of(values, Long::toString);
    }

    @Test
    void areNoneWhereThereIsNothing() {
        assertThat(chart(Map.of())).extracting(BarChart::bars, BarChart::height).containsExactly(List.of(), "0em");
    }

    @Test
    void ofOneTakesTheWholeWidth() {
        assertThat(chart(Map.of("a", 7L)).bars()).containsExactly(new Bar("1em", "1.4em", "100%", "a", "7"));
    }

    @Test
    void ofNothingHasNoLength() {
        assertThat(chart(Map.of("a", 0L)).bars().getFirst().width()).isEqualTo("0%");
    }

    @Test
    void goFromTheLongestDownAndThenByTheAlphabet() {
        BarChart chart = chart(Map.of("b", 1L, "a", 1L, "c", 4L));
        assertThat(chart.bars()).extracting(Bar::name).containsExactly("c", "a", "b");
        assertThat(chart.bars()).extracting(Bar::width).containsExactly("100%", "25%", "25%");
        assertThat(chart.bars()).extracting(Bar::y).containsExactly("1.4em", "4.15em", "6.9em");
        assertThat(chart.height()).isEqualTo("8.25em");
    }

    @Test
    void keepTheirShareForTheLargestCounts() {
        assertThat(chart(Map.of("a", 4_000_000_000_000L, "b", 1_000_000_000_000L))
                        .bars())
                .extracting(Bar::width)
                .containsExactly("100%", "25%");
    }
}
