package br.cefetmg.carteiro.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import br.cefetmg.carteiro.problem.TooManyRequests;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How often somebody may be wrong about a code (B-5)")
class GuessLimitTest {
    private final GuessLimit limit = new GuessLimit();

    private void wrong(String caller, int times) {
        IntStream.range(0, times).forEach(any -> limit.begin(caller));
    }

    @Test
    void onlySoOftenFromOnePlaceAndAnotherPlaceIsNotConcerned() {
        wrong("192.0.2.1", GuessLimit.WRONG_OF_ONE);
        assertThatExceptionOfType(TooManyRequests.class)
                .isThrownBy(() -> limit.begin("192.0.2.1"))
                .satisfies(refused -> assertThat(refused.retryAfter()).isPositive());
        assertThatNoException().isThrownBy(() -> limit.begin("192.0.2.2"));
    }

    @Test
    void whoIsRightIsNeverStopped() {
        for (int i = 0; i < 3 * GuessLimit.WRONG_OF_ONE; i++) {
            limit.begin("192.0.2.3");
            limit.giveBack("192.0.2.3");
        }
        assertThatNoException().isThrownBy(() -> limit.begin("192.0.2.3"));
    }

    @Test
    void onlySoOftenFromAllPlacesTogether() {
        long allowed = IntStream.range(0, 2 * GuessLimit.WRONG_OF_ALL)
                .filter(any -> limit.beginForAll())
                .count();
        assertThat(allowed).isBetween((long) GuessLimit.WRONG_OF_ALL, GuessLimit.WRONG_OF_ALL + 5L);
        limit.giveBackToAll();
        assertThat(limit.beginForAll()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20:01:0d:b8:00:01:00:02",
        "2001:db8:1:2:ffff::1, 20:01:0d:b8:00:01:00:02",
        "2001:db8:1:3::1, 20:01:0d:b8:00:01:00:03",
        "::ffff:192.0.2.1, 192.0.2.1",
        "not:an:address, not:an:address"
    })
    @DisplayName("a place is an IPv4 address or an IPv6 network, so that a whole network of addresses is one place")
    void aPlaceIsANetwork(String address, String place) {
        assertThat(Network.of(address)).isEqualTo(place);
    }
}
