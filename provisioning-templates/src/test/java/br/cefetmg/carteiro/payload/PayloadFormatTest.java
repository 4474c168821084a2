package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.problem.FormatNotFound;
import br.cefetmg.carteiro.problem.InvalidInput;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Formats, as the contract at the doors names them")
class PayloadFormatTest {
    @ParameterizedTest
    @CsvSource({
        "apple-mobileconfig, application/x-apple-aspen-config, IMAP, correio-cefetmg-imap.mobileconfig",
        "apple-mobileconfig, application/x-apple-aspen-config, POP, correio-cefetmg-pop.mobileconfig",
        "outlook-bundle, application/zip, IMAP, correio-cefetmg-outlook-imap.zip",
        "outlook-bundle, application/zip, POP, correio-cefetmg-outlook-pop.zip",
        "outlook-ps1, text/plain, IMAP, instalar-mn010.ps1",
        "outlook-prf, application/octet-stream, POP, mn010.prf",
        "outlook-reg, text/x-ms-regedit, POP, mn010.reg",
        "outlook-autodiscover, application/xml, IMAP, autodiscover.xml",
        "thunderbird-android-qr, application/json, IMAP, correio-cefetmg-thunderbird-imap.json",
        "thunderbird-android-qr, image/svg+xml, POP, correio-cefetmg-thunderbird-pop.svg",
        "thunderbird-android-k9s, application/xml, POP, correio-cefetmg.k9s",
        "thunderbird-autoconfig, application/xml, IMAP, cefetmg.br.xml",
        "android-amapi, application/json, IMAP, correio-cefetmg-amapi-imap.json",
        "android-intune, application/json, POP, correio-cefetmg-intune-pop.json",
        "android-restrictions, application/xml, IMAP, app_restrictions.xml",
        "settings-card, text/html, IMAP, correio-cefetmg-imap.html",
        "settings-card, application/json, POP, correio-cefetmg-pop.json"
    })
    void haveTheirTypesAndNames(String slug, String mediaType, ReceiveProtocol protocol, String fileName) {
        assertThat(PayloadFormat.ofSlug(slug).representedAs(mediaType))
                .get()
                .extracting(as -> as.fileName(protocol))
                .isEqualTo(fileName);
    }

    @ParameterizedTest
    @EnumSource(PayloadFormat.class)
    void areSignedIfAndOnlyIfAKeyIsNamed(PayloadFormat format) {
        assertThat(format.keyClass().isPresent()).isEqualTo(format.signature() != SignatureForm.NONE);
        assertThat(PayloadFormat.ofSlug(format.slug())).isEqualTo(format);
        assertThat(format.representedAs(format.mediaType()))
                .contains(format.representations().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "APPLE_MOBILECONFIG", "apple-mobileconfig ", "outlook-msi"})
    void doNotExistUnderAnyOtherName(String slug) {
        assertThatExceptionOfType(FormatNotFound.class).isThrownBy(() -> PayloadFormat.ofSlug(slug));
    }

    @Test
    void optionsComeFromTheQueryAndGoBackToIt() {
        assertThat(PayloadOptions.ofQuery(null)).isEqualTo(PayloadOptions.AS_MANUAL);
        assertThat(PayloadOptions.AS_MANUAL.asQuery()).isEmpty();
        assertThat(PayloadOptions.ofQuery("ssl").asQuery()).isEqualTo(Map.of("connection", "ssl"));
        assertThat(PayloadOptions.ofQuery("ssl", "true").asQuery())
                .isEqualTo(Map.of("connection", "ssl", "replace", "true"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> PayloadOptions.ofQuery("SSL"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> PayloadOptions.ofQuery(null, "false"));
    }

    @Test
    void anOptionThatAFormatDoesNotOfferIsInvalidInput() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new PayloadRequest(
                        Samples.account(ReceiveProtocol.IMAP),
                        PayloadFormat.SETTINGS_CARD,
                        new PayloadOptions(Connection.SSL)));
    }

    @ParameterizedTest
    @EnumSource(PayloadFormat.class)
    void onlyFilesForOutlookReplaceAProfile(PayloadFormat format) {
        assertThat(format.offersReplacement()).isEqualTo(format.slug().startsWith("outlook-"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "OUTLOOK_.*")
    void aReplacementIsWorthOfferingWhereItShowsInTheBytes(PayloadFormat format) {
        PayloadRequest plain = Samples.of(format, ReceiveProtocol.POP);
        PayloadRequest replacing =
                new PayloadRequest(plain.account(), format, new PayloadOptions(Connection.AS_MANUAL, true));
        boolean isTheSame = Arrays.equals(Samples.bytes(plain), Samples.bytes(replacing));
        assertThat(format.isChangedByReplacement()).isNotEqualTo(isTheSame);
    }

    @Test
    void aProfileIsNotReplacedWhereThereIsNone() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new PayloadRequest(
                        Samples.account(ReceiveProtocol.IMAP),
                        PayloadFormat.APPLE_MOBILECONFIG,
                        new PayloadOptions(Connection.AS_MANUAL, true)));
    }

    @Test
    void aCompanionStandsBesideFilesThatCannotHoldASignature() {
        assertThat(PayloadFormat.OUTLOOK_REG.signature().companion())
                .contains(new Companion("application/pkcs7-signature", ".p7s"));
        assertThat(PayloadFormat.OUTLOOK_PS1.signature().companion()).isEmpty();
        assertThat(PayloadFormat.OUTLOOK_BUNDLE.keyClasses()).containsExactly(KeyClass.PROFILE, KeyClass.WINDOWS);
        assertThat(PayloadFormat.OUTLOOK_PS1.keyClasses()).containsExactly(KeyClass.WINDOWS);
    }

    @Test
    void aRepresentationOfAnotherFormatIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PayloadRequest(
                        Samples.account(ReceiveProtocol.IMAP),
                        PayloadFormat.SETTINGS_CARD,
                        PayloadOptions.AS_MANUAL,
                        PayloadFormat.APPLE_MOBILECONFIG.representations().getFirst()));
    }

    @Test
    void bytesCannotBeChangedAfterwards() {
        Payload payload = Samples.payload(Samples.profile(ReceiveProtocol.IMAP, Connection.AS_MANUAL), "abc");
        payload.bytes()[0] = 'x';
        assertThat(payload.bytes()).asString().isEqualTo("abc");
    }
}
