package br.cefetmg.carteiro.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bulkhead before the signer (A-signing: bounded)")
class SigningPoolTest {

    @Test
    void turnsAwayWhoeverFindsNoPlaceInTimeAndServesTheNext() throws Exception {
        SigningPool pool = new SigningPool(1, Duration.ofMillis(20));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<String> first = other.submit(() -> pool.within(() -> {
                inside.countDown();
                leave.await();
                return "first";
            }));
            inside.await();
            assertThatExceptionOfType(SigningPool.Crowded.class).isThrownBy(() -> pool.within(() -> "second"));
            leave.countDown();
            assertThat(first.get()).isEqualTo("first");
        }
        assertThat(pool.<String>within(() -> "third")).isEqualTo("third");
    }

    @Test
    void givesThePlaceBackWhenSigningFails() throws Exception {
        SigningPool pool = new SigningPool(1, Duration.ofMillis(20));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> pool.within(() -> {
                    throw new IllegalStateException("token lost");
                }));
        assertThat(pool.<String>within(() -> "next")).isEqualTo("next");
    }
}
