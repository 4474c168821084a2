package br.cefetmg.carteiro.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("The name of an incident (B-portal 8)")
class IncidentTest {
    @RepeatedTest(20)
    void isShortEnoughToBeReadAloudAndHoldsNothingThatLooksAlike() {
        assertThat(Incident.somethingNew().shortCode())
                .matches("[2-9A-Y]{4}-[2-9A-Y]{4}")
                .doesNotContain("0", "O", "1", "I", "L", "B", "S", "U", "Z");
    }

    @Test
    void followsFromTheLongOne() {
        Incident incident = new Incident(UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7"));
        assertThat(incident.urn()).isEqualTo("urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7");
        assertThat(incident.shortCode())
                .isEqualTo(new Incident(incident.id()).shortCode())
                .isEqualTo("DHMG-RF6V");
    }

    @Test
    void isAnotherForAnotherIncident() {
        Random fixed = new Random(7);
        assertThat(Stream.generate(() -> new Incident(new UUID(fixed.nextLong(), fixed.nextLong())))
                        .limit(20_000)
                        .map(Incident::shortCode))
                .doesNotHaveDuplicates();
    }
}
