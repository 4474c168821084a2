package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.house.Totals;
import br.cefetmg.carteiro.house.Visit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@BesideTheJourneys
@DisplayName("A browser keeps a page to its policy, and tells us what it has stopped (B)")
class PolicyIT {
    private static final String INTRUDER = "() => document.head.append("
            + "Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }))";

    private static final int PATIENCE = 50;
    private static final int PAUSE = 100;

    @RegisterExtension
    static final SharedChromium SHARED = new SharedChromium();

    private static long told() {
        return Visit.json(new Visit("operador").get("operations/status").body())
                .at("/numbers/policyReports")
                .asLong();
    }

    @Test
    void whatSomebodyPutsIntoAPageDoesNothingThereAndIsCounted() {
        try (Guest guest = Guest.speaking(Words.ENGLISH, SHARED.running().profile(Device.DESKTOP.options()))) {
            guest.open("help");
            Totals.held(() -> {
                long before = told();
                guest.page().evaluate(INTRUDER);
                assertThat(guest.main().isVisible()).isTrue();
                assertThat(IntStream.range(0, PATIENCE)
                                .peek(time -> guest.page().waitForTimeout(PAUSE))
                                .anyMatch(time -> told() > before))
                        .isTrue();
            });
            assertThat(guest.watch().complaints()).isNotEmpty();
        }
    }
}
