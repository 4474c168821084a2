package br.cefetmg.carteiro.portal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.problem.FormatNotFound;
import br.cefetmg.carteiro.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("For which mail program a file is asked for")
class AskedTest {
    private static final MailClients CLIENTS = MailClients.builtIn();

    @Test
    void isTheOneThatWasNamed() {
        assertThat(Asked.client(CLIENTS, PayloadFormat.APPLE_MOBILECONFIG, "mac-mail"))
                .map(MailClient::slug)
                .contains("mac-mail");
    }

    @Test
    void isNoneForAFileOfAdministrators() {
        assertThat(Asked.client(CLIENTS, PayloadFormat.OUTLOOK_PRF, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mac-mail", "<b>", "outlook-classic "})
    void isNothingThatDoesNotTakeTheFormat(String named) {
        assertThatThrownBy(() -> Asked.client(CLIENTS, PayloadFormat.OUTLOOK_BUNDLE, named))
                .isInstanceOf(InvalidInput.class);
    }

    @Nested
    class WhatComesAfter {
        private final MailClient iphone = CLIENTS.ofSlug("iphone-mail").orElseThrow();

        @Test
        void isToldOfTheFormatThatWasNamed() {
            assertThat(Asked.format(iphone, "settings-card")).isEqualTo(PayloadFormat.SETTINGS_CARD);
        }

        @ParameterizedTest
        @NullAndEmptySource
        void isToldOfTheMailProgramsOwnWhereNoneWas(@Nullable String named) {
            assertThat(Asked.format(iphone, named)).isEqualTo(PayloadFormat.APPLE_MOBILECONFIG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"outlook-bundle", "thunderbird-android-qr", "Settings-Card", "<b>"})
        void isToldOfNothingThatTheMailProgramDoesNotTake(String named) {
            assertThatThrownBy(() -> Asked.format(iphone, named)).isInstanceOf(FormatNotFound.class);
        }
    }
}
