package br.cefetmg.carteiro.portal.device;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.DeviceSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B-device: which device this is, by what its browser says")
class DeviceTest {
    private static final String SAFARI_ON_MAC =
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15";

    /** A line of the table. */
    record Met(List<String> cells) {
        Device device() {
            return new Introduction(cells.get(1), cells.get(2), cells.get(3)).device();
        }

        @Override
        public String toString() {
            return cells.getFirst();
        }
    }

    static Stream<Met> met() {
        try (var csv = Objects.requireNonNull(DeviceTest.class.getResourceAsStream("user-agents.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Met(List.of(line.split("\\|", -1))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("met")
    void isToldFromTheTable(Met met) {
        Device device = met.device();
        assertThat(Stream.of(
                        device.system().map(Enum::name).orElse(""),
                        device.browser().name(),
                        device.host().map(Enum::name).orElse(""),
                        device.profileInstallation().name()))
                .containsExactlyElementsOf(met.cells().subList(4, 8));
    }

    @Test
    void theTableHasAtLeastSixtyAndNoneTwice() {
        assertThat(met().map(one -> one.cells().subList(1, 4)))
                .hasSizeGreaterThanOrEqualTo(60)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("an iPad says that it is a Mac: that cannot be told, so it is said")
    void aMacsSafariMayBeAnIpads() {
        assertThat(new Introduction(SAFARI_ON_MAC, "", "").device().mayBeIpad()).isTrue();
        assertThat(met().map(Met::device).filter(device -> device.browser() != Browser.SAFARI))
                .noneMatch(Device::mayBeIpad);
    }

    @Test
    void isWhatThePersonSays() {
        Device mac = new Introduction(SAFARI_ON_MAC, "", "").device();
        Device ipad = mac.corrected(DeviceSystem.IPAD);
        assertThat(ipad.system()).contains(DeviceSystem.IPAD);
        assertThat(ipad.mayBeIpad()).isFalse();
        assertThat(ipad.profileInstallation()).isEqualTo(ProfileInstallation.WORKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Windows\"", "Windows", "\"windows\""})
    void theHintIsReadWithItsQuotesOrWithout(String platform) {
        assertThat(new Introduction("", "", platform).device().system()).contains(DeviceSystem.WINDOWS);
    }

    @Test
    void nobodyIsReadToTheEnd() {
        String long1 = "x".repeat(100_000) + "iPhone";
        assertThat(new Introduction(long1, long1, long1).device())
                .isEqualTo(new Device(Optional.empty(), Browser.OTHER, Optional.empty()));
    }
}
