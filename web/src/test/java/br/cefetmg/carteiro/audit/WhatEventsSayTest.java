package br.cefetmg.carteiro.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The events by which pages are judged")
class WhatEventsSayTest {
    @Test
    void areOfEveryKind() {
        assertThat(WhatEventsSay.kinds()).containsExactlyInAnyOrder(Occurrence.class.getPermittedSubclasses());
    }
}
