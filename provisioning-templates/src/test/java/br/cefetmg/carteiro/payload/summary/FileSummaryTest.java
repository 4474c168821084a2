package br.cefetmg.carteiro.payload.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.MailSettings;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a file will do, told from the golden files")
class FileSummaryTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Manual MANUAL = ManualReader.builtIn();
    private static final String ADDRESS = "conceicao.davila@cefetmg.br";
    private static final String NAME = "Conceição D'Ávila & Filhos";

    private static FileSummary of(PayloadFormat format, String mediaType, byte[] bytes) throws UnreadableFile {
        return FileSummary.of(MANUAL, new Payload(format, mediaType, "x", bytes));
    }

    private static FileSummary golden(String slug, String file) throws IOException, UnreadableFile {
        PayloadFormat format = PayloadFormat.ofSlug(slug);
        String mediaType = format.representations().stream()
                .filter(one -> file.substring(file.lastIndexOf('.'))
                        .equals(one.fileName(ReceiveProtocol.IMAP)
                                .substring(one.fileName(ReceiveProtocol.IMAP).lastIndexOf('.'))))
                .findFirst()
                .orElseThrow()
                .mediaType();
        return of(format, mediaType, Files.readAllBytes(GOLDEN.resolve(file)));
    }

    private static Place place(Endpoint endpoint) {
        return new Place(endpoint.host(), endpoint.port(), endpoint.security(), ADDRESS);
    }

    private static String fileOf(ReceiveProtocol protocol, String pattern) {
        return pattern.replace("{}", protocol == ReceiveProtocol.POP ? "pop" : "imap");
    }

    /** The format, its golden file, and whether it receives by TLS from the first byte. */
    @ParameterizedTest
    @CsvSource({
        "apple-mobileconfig, correio-cefetmg-{}.mobileconfig, STARTTLS",
        "apple-mobileconfig, ssl-correio-cefetmg-{}.mobileconfig, IMPLICIT_TLS",
        "outlook-bundle, correio-cefetmg-outlook-{}.zip, IMPLICIT_TLS",
        "outlook-bundle, replace-correio-cefetmg-outlook-{}.zip, IMPLICIT_TLS",
        "outlook-ps1, {}-instalar-mn010.ps1, IMPLICIT_TLS",
        "outlook-prf, {}-mn010.prf, IMPLICIT_TLS",
        "outlook-autodiscover, ssl-{}-autodiscover.xml, IMPLICIT_TLS",
        "thunderbird-android-qr, correio-cefetmg-thunderbird-{}.json, STARTTLS",
        "thunderbird-android-qr, ssl-correio-cefetmg-thunderbird-{}.svg, IMPLICIT_TLS",
        "thunderbird-android-k9s, {}-correio-cefetmg.k9s, STARTTLS",
        "thunderbird-android-k9s, ssl-{}-correio-cefetmg.k9s, IMPLICIT_TLS",
        "settings-card, correio-cefetmg-{}.html, STARTTLS",
        "settings-card, correio-cefetmg-{}.json, STARTTLS",
    })
    void namesTheAccountAndBothServers(String slug, String pattern, Security security) throws Exception {
        for (ReceiveProtocol protocol : ReceiveProtocol.values()) {
            MailSettings settings = MANUAL.settingsFor(protocol);
            FileSummary summary = golden(slug, fileOf(protocol, pattern));
            assertThat(summary.account())
                    .contains(new AccountSetUp(
                            protocol,
                            ADDRESS,
                            NAME,
                            place(settings.incoming().securedBy(security).orElseThrow()),
                            place(settings.outgoing().primary())));
            assertThat(summary.credentials()).isEmpty();
            assertThat(summary.effects()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsAnAdministratorEveryKey(ReceiveProtocol protocol) throws Exception {
        for (String[] file : new String[][] {
            {"android-amapi", "correio-cefetmg-amapi-{}.json"},
            {"android-intune", "correio-cefetmg-intune-{}.json"},
            {"android-restrictions", "{}-app_restrictions.xml"},
            {"outlook-reg", "{}-mn010.reg"}
        }) {
            FileSummary summary = golden(file[0], fileOf(protocol, file[1]));
            assertThat(summary.account()).isEmpty();
            assertThat(summary.entries()).isNotEmpty();
            assertThat(summary.effects()).containsExactly(Effect.FOR_ADMINISTRATORS);
            assertThat(summary.credentials()).isEmpty();
        }
        FileSummary autoconfig = golden("thunderbird-autoconfig", fileOf(protocol, "{}-cefetmg.br.xml"));
        assertThat(autoconfig.account()).map(AccountSetUp::protocol).contains(protocol);
    }

    @Nested
    class OfPop {
        @ParameterizedTest
        @CsvSource({
            "apple-mobileconfig, correio-cefetmg-pop.mobileconfig, LEAVES_REMOVAL_TO_PROGRAM",
            "outlook-bundle, correio-cefetmg-outlook-pop.zip, REMOVES_FETCHED",
            "thunderbird-autoconfig, pop-cefetmg.br.xml, REMOVES_FETCHED",
            "thunderbird-android-k9s, pop-correio-cefetmg.k9s, REMOVES_DELETED",
            "thunderbird-android-qr, correio-cefetmg-thunderbird-pop.svg, LEAVES_REMOVAL_TO_PROGRAM",
        })
        void tellsWhatBecomesOfMessages(String slug, String file, Effect effect) throws Exception {
            assertThat(golden(slug, file).effects()).contains(effect);
        }

        @Test
        void imapTellsNothingOfTheKind() throws Exception {
            assertThat(golden("apple-mobileconfig", "correio-cefetmg-imap.mobileconfig")
                            .effects())
                    .containsExactly(
                            Effect.SETS_UP_ONE_ACCOUNT,
                            Effect.ONLY_MAIL,
                            Effect.REPLACES_EARLIER_FILE,
                            Effect.ASKS_ONCE);
        }
    }

    @Test
    void tellsWhetherOutlooksProfileIsReplaced() throws Exception {
        assertThat(golden("outlook-bundle", "correio-cefetmg-outlook-imap.zip").effects())
                .contains(Effect.RUNS_A_PROGRAM, Effect.ADDS_OUTLOOK_PROFILE);
        assertThat(golden("outlook-bundle", "replace-correio-cefetmg-outlook-imap.zip")
                        .effects())
                .contains(Effect.RUNS_A_PROGRAM, Effect.REPLACES_OUTLOOK_PROFILE);
    }

    @Nested
    @DisplayName("tells that Outlook opens in the new profile")
    class OfTheProfileInWhichOutlookOpens {
        @ParameterizedTest
        @CsvSource({
            "outlook-bundle, correio-cefetmg-outlook-imap.zip",
            "outlook-bundle, replace-correio-cefetmg-outlook-pop.zip",
            "outlook-ps1, pop-instalar-mn010.ps1",
            "outlook-prf, imap-mn010.prf"
        })
        void whereTheFileSaysSo(String slug, String file) throws Exception {
            assertThat(golden(slug, file).effects()).contains(Effect.OPENS_OUTLOOK_IN_ITS_PROFILE);
        }

        @Test
        void andNotWhereItDoesNot() throws Exception {
            String profile = Files.readString(GOLDEN.resolve("imap-mn010.prf"), Charset.forName("windows-1252"));
            assertThat(profile).contains("DefaultProfile=Yes");
            byte[] other = profile.replace("DefaultProfile=Yes", "DefaultProfile=No")
                    .getBytes(Charset.forName("windows-1252"));
            assertThat(of(PayloadFormat.OUTLOOK_PRF, "x", other).effects())
                    .contains(Effect.ADDS_OUTLOOK_PROFILE)
                    .doesNotContain(Effect.OPENS_OUTLOOK_IN_ITS_PROFILE);
        }
    }

    @Nested
    class OfAnotherFile {
        private byte[] profile(String from, String to) throws IOException {
            String text = Files.readString(GOLDEN.resolve("correio-cefetmg-imap.mobileconfig"));
            assertThat(text).contains(from);
            return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
        }

        @Test
        @DisplayName("the proof that nothing like a password is inside can fail")
        void noticesACredential() throws Exception {
            byte[] file = profile(
                    "<key>EmailAddress</key>", "<key>IncomingPassword</key><string>x</string><key>EmailAddress</key>");
            assertThat(of(PayloadFormat.APPLE_MOBILECONFIG, "x", file).credentials())
                    .containsExactly("PayloadContent[1].IncomingPassword");
        }

        @Test
        void doesNotTellOfAConnectionInTheClear() throws Exception {
            byte[] clear = profile(
                    "<key>IncomingMailServerUseSSL</key>\n      <true/>",
                    "<key>IncomingMailServerUseSSL</key>\n      <false/>");
            assertThatThrownBy(() -> of(PayloadFormat.APPLE_MOBILECONFIG, "x", clear))
                    .isInstanceOf(UnreadableFile.class);
        }

        @Test
        void doesNotTellOfAPlaceThatTheManualDoesNotKnow() throws Exception {
            byte[] elsewhere = profile("imap.cefetmg.br", "imap.evil.example");
            assertThatThrownBy(() -> of(PayloadFormat.APPLE_MOBILECONFIG, "x", elsewhere))
                    .isInstanceOf(UnreadableFile.class);
        }

        @ParameterizedTest
        @EnumSource
        void orOfAnyBytes(PayloadFormat format) {
            assertThatThrownBy(() -> of(format, format.mediaType(), new byte[] {'<', 'x', '>'}))
                    .isInstanceOf(UnreadableFile.class);
        }
    }
}
