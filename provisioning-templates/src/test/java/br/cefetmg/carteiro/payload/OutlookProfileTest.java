package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.reading.IniFile;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.NotRepresentable;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("outlook-prf")
class OutlookProfileTest {
    private static final Charset ANSI = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"IMAP, IMAP, IMAP_I_Mail, imap.cefetmg.br, 993", "POP, POP3, I_Mail, pop.cefetmg.br, 995"})
    void saysWhatTheManualSays(ReceiveProtocol protocol, String prefix, String block, String host, String port)
            throws UnreadableFile {
        Map<String, Map<String, String>> profile = profile(protocol);
        assertThat(profile.get("Internet Account List")).isEqualTo(Map.of("Account1", block));
        assertThat(profile.get("Account1"))
                .containsEntry(prefix + "Server", host)
                .containsEntry(prefix + "Port", port)
                .containsEntry(prefix + "UseSSL", "1")
                .containsEntry("SMTPServer", "smtp.cefetmg.br")
                .containsEntry("SMTPPort", "587")
                .containsEntry("SMTPSecureConnection", "2")
                .containsEntry("SMTPUseAuth", "1")
                .containsEntry("SMTPAuthMethod", "0")
                .containsEntry("DisplayName", Samples.NAME)
                .containsEntry("AccountName", Samples.ADDRESS.asString());
        assertThat(profile.get(block)).containsEntry("AccountType", prefix);
        assertThat(profile.get("General")).containsEntry("ProfileName", "CEFETMG");
    }

    @ParameterizedTest
    @EnumSource
    void anotherReaderFindsTheSame(ReceiveProtocol protocol) throws UnreadableFile {
        assertThat(ForeignIni.read(text(protocol))).isEqualTo(profile(protocol));
    }

    @Test
    void popRemovesFromTheServerAsTheManualSays() throws UnreadableFile {
        assertThat(profile(POP).get("Account1")).containsEntry("LeaveOnServer", "0x0");
        assertThat(profile(IMAP).get("Account1")).doesNotContainKey("LeaveOnServer");
    }

    @ParameterizedTest
    @EnumSource(ReceiveProtocol.class)
    void everyKeyOfTheAccountIsMappedAndNoneCarriesAPassword(ReceiveProtocol protocol) throws UnreadableFile {
        Map<String, Map<String, String>> profile = profile(protocol);
        Map<String, String> account = Objects.requireNonNull(profile.get("Account1"));
        String block = Objects.requireNonNull(
                Objects.requireNonNull(profile.get("Internet Account List")).get("Account1"));
        Map<String, String> mapping = Objects.requireNonNull(profile.get(block));
        account.keySet().stream()
                .filter(key -> !key.equals("UniqueService") && !key.equals("DefaultAccount"))
                .forEach(key -> assertThat(mapping.get(key)).as(key).matches("PT_(UNICODE|LONG),0x[0-9A-F]{4}"));
        assertThat(mapping).hasSize(account.size() - 1).doesNotContainValue("PT_UNICODE,0x0102");
        assertThat(text(protocol)).doesNotContainIgnoringCase("passw").doesNotContain("PT_BOOLEAN", "PT_STRING8");
    }

    @ParameterizedTest
    @CsvSource({"false, No", "true, Yes"})
    void replacesOnlyWhenAsked(boolean replacement, String word) throws UnreadableFile {
        PayloadRequest request = new PayloadRequest(
                Samples.account(IMAP),
                PayloadFormat.OUTLOOK_PRF,
                new PayloadOptions(Connection.AS_MANUAL, replacement));
        assertThat(IniFile.read(Samples.bytes(request)).get("General")).containsEntry("OverwriteProfile", word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "João Araújo|João Araújo",
                "Łukasz Śliwiński|Lukasz Sliwinski",
                "Đorđe Nemčić|Dorde Nemcic",
                "Ştefan Ţepeş|Stefan Tepes",
                "Nguyễn Văn Ơn|Nguyen Van On",
                "Işık Doğan|Isik Dogan",
                "Žižek Œuvre|Žižek Œuvre",
                "STRAẞE|STRASSE"
            })
    void aLetterThatTheCodePageLacksBecomesTheOneItWasMadeFrom(String name, String written) throws UnreadableFile {
        assertThat(displayName(name)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"李小龙", "Жанна", "Ana 李", "'Ana'", "Ana'"})
    void aNameThatCannotBeWrittenGivesWayToTheAddress(String name) throws UnreadableFile {
        assertThat(displayName(name)).isEqualTo(Samples.ADDRESS.asString());
        PayloadRequest request = of(name);
        assertThat(request.nameReplaced()).isTrue();
        Samples.POLICY.check(Samples.MANUAL, request, Samples.RENDERER.render(Samples.MANUAL, request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%path%@cefetmg.br", "'ana@cefetmg.br"})
    void anAddressThatOutlookCouldMisreadIsRefused(String address) {
        PayloadRequest request = new PayloadRequest(
                Samples.account("Ana", MailAddress.of(address), POP),
                PayloadFormat.OUTLOOK_PRF,
                PayloadOptions.AS_MANUAL);
        assertThatExceptionOfType(NotRepresentable.class)
                .isThrownBy(() -> Samples.bytes(request))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("address"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[Account1]\\r\\n|",
                "Account1=I_Mail|Account1=CefetPOP",
                "[Account1]|[CefetPOP]",
                "[Account1]\\r\\n|[Account1]\\r\\nIncomingServer=pop.cefetmg.br\\r\\n",
                "[Account1]\\r\\n|[Account1]\\r\\nPassword=x\\r\\n",
                "[I_Mail]\\r\\n|[I_Mail]\\r\\nPassword=PT_UNICODE,0x0102\\r\\n",
                "AccountType=POP3|AccountType=POP",
                "POP3UseSSL=PT_LONG|POP3UseSSL=PT_BOOLEAN",
                "POP3UseSSL=1|POP3UseSSL=0",
                "POP3Port=995|POP3Port=110",
                "SMTPSecureConnection=2|SMTPSecureConnection=0",
                "SMTPSecureConnection=PT_LONG,0x020A|SMTPUseSSL=PT_LONG,0x0202",
                "LeaveOnServer=0x0|LeaveOnServer=0x1",
                "OverwriteProfile=No|OverwriteProfile=Append",
                "Custom=1\\r\\n|",
                "ServiceName=CONTAB|ServiceName=MSUPST MS",
                "[General]|;x\\r\\n[General]",
                "[General]|\\uFEFF[General]",
                "\\r\\n[Service List]|\\n[Service List]",
                "DisplayName=C|DisplayName= C",
                "DisplayName=C|DisplayName=\"C",
                "& Filhos|& Filhos\\r\\nPOP3Port=110",
                "& Filhos|& Filhos\\u0000",
                "pop.cefetmg.br|imap.cefetmg.br"
            })
    void aProfileThatSomebodySpoiltIsRefused(String from, @org.jspecify.annotations.Nullable String to) {
        String text = text(POP);
        String wanted = to == null ? "" : unescaped(to);
        assertThat(text).contains(unescaped(from));
        byte[] spoilt = text.replace(unescaped(from), wanted).getBytes(ANSI);
        PayloadRequest request = Samples.outlook(PayloadFormat.OUTLOOK_PRF, POP);
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, spoilt)));
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\uFEFF", "\uFEFF")
                .replace("\\u0000", "\0");
    }

    private static String displayName(String name) throws UnreadableFile {
        Map<String, String> account =
                Objects.requireNonNull(IniFile.read(Samples.bytes(of(name))).get("Account1"));
        return Objects.requireNonNull(account.get("DisplayName"));
    }

    private static PayloadRequest of(String name) {
        return new PayloadRequest(
                Samples.account(name, Samples.ADDRESS, POP), PayloadFormat.OUTLOOK_PRF, PayloadOptions.AS_MANUAL);
    }

    private static Map<String, Map<String, String>> profile(ReceiveProtocol protocol) throws UnreadableFile {
        return IniFile.read(Samples.bytes(Samples.outlook(PayloadFormat.OUTLOOK_PRF, protocol)));
    }

    private static String text(ReceiveProtocol protocol) {
        return new String(Samples.bytes(Samples.outlook(PayloadFormat.OUTLOOK_PRF, protocol)), ANSI);
    }
}
