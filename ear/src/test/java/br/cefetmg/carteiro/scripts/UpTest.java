package br.cefetmg.carteiro.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("./carteiro up leaves no process and no port behind")
class UpTest {
    @Test
    void whenItIsToldToEnd(@TempDir Path home) throws Exception {
        try (FakeHouse house = FakeHouse.in(home)) {
            assertThat(house.taken()).hasSize(3);
            assertThat(house.left()).hasSizeGreaterThanOrEqualTo(4);
            house.process().destroy();
            assertThat(house.exitCode()).as(house.said()).isZero();
            assertThat(house.left()).isEmpty();
            assertThat(house.taken()).isEmpty();
            assertThat(house.said()).contains("stopped");
        }
    }

    @Test
    void whenOneOfTheTwoEndsByItself(@TempDir Path home) throws Exception {
        try (FakeHouse house = FakeHouse.in(home)) {
            house.keycloak().destroyForcibly();
            assertThat(house.exitCode()).isEqualTo(1);
            assertThat(house.said()).contains("carteiro: Keycloak ended");
            assertThat(house.left()).isEmpty();
            assertThat(house.taken()).isEmpty();
        }
    }
}
