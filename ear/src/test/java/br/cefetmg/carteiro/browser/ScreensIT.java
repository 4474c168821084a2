package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.house.Totals;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

@BesideTheJourneys
@DisplayName("Every screen, visited once and looked at from all sides (B)")
class ScreensIT {
    @Nested
    @ParameterizedClass(name = "{0}")
    @FieldSource("br.cefetmg.carteiro.browser.Screens#ALL")
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    @SuppressWarnings("NullAway.Init") // the visit fills the fields
    class Shown {

        /** But for a command, which stays in one line, and what is for ears alone, which is a pixel wide. */
        private static final String SIDEWAYS = "[...document.querySelectorAll('body *:not(pre, svg *)')]"
                + ".filter(it => getComputedStyle(it).overflowX !== 'visible')"
                + ".filter(it => it.clientWidth > 1 && it.scrollWidth > it.clientWidth)"
                + ".map(it => it.outerHTML.slice(0, 120))";

        private static final long MOST_BYTES = 50_000;
        private static final long MOST_FILES = 5;

        @RegisterExtension
        static final SharedChromium SHARED = new SharedChromium();

        @Parameter
        Screen screen;

        private Guest guest;
        private Weight weight;

        @BeforeParameterizedClassInvocation
        void visit() {
            Totals.held(() -> guest = screen.who().arrives(SHARED.running(), Device.DESKTOP.options()));
            weight = new Weight(guest.page());
            Totals.held(() -> screen.way().accept(guest));
        }

        @AfterParameterizedClassInvocation
        void leave() {
            guest.close();
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("has nothing that axe finds wrong, and leaves a picture")
        void isAccessible(Look look) throws IOException {
            look.put(guest.page());
            Pictures.take(guest.page(), screen + "-" + look.name().toLowerCase(Locale.ROOT));
            assertThat(Axe.complaints(guest.page())).isEmpty();
        }

        @Test
        @DisplayName("fits into 320 px, and into any window with letters twice as large")
        void fits() {
            Look.NARROW.put(guest.page());
            assertThat(overhang()).as("320 px").isZero();
            assertThat(movedSideways()).as("320 px").isEmpty();
            Letters letters = new Letters(guest.page());
            letters.twiceAsLarge();
            for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
                look.put(guest.page());
                assertThat(overhang()).as("200 %% text, %s", look).isZero();
            }
            letters.asEver();
        }

        /** What hides a part of itself at its side: of a page as narrow as a phone nobody finds that. */
        private List<?> movedSideways() {
            return (List<?>) guest.page().evaluate(SIDEWAYS);
        }

        private int overhang() {
            Object pixels = guest.page()
                    .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            return ((Number) pixels).intValue();
        }

        @Test
        void isReadInTheOrderOfItsGoldenFile() throws IOException {
            // or the page of a failure would be written down as the golden one
            assertThat(guest.watch().complaints()).isEmpty();
            Look.DESKTOP.put(guest.page());
            Reading.of(screen, guest.page()).isAsBefore();
        }

        @Test
        @DisplayName("comes in at most 50 kB and 6 requests")
        void isLight() {
            assertThat(weight.pages()).isPositive();
            assertThat(weight.files()).isLessThanOrEqualTo(MOST_FILES);
            assertThat(weight.bytes()).isLessThanOrEqualTo(MOST_BYTES * weight.pages());
        }

        @Test
        void breaksNoPolicyAndAsksNobodyElse() {
            assertThat(guest.watch().requests()).isPositive();
            assertThat(guest.watch().complaints()).isEmpty();
        }
    }
}
