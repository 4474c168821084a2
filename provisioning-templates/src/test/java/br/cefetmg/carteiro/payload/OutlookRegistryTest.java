package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.reading.RegistryFile;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("outlook-reg")
class OutlookRegistryTest {
    private static final String FOLDER = "C:\\ProgramData\\CEFET-MG\\MN010\\e84a9245-caa4-5300-b0a6-eafe287bde23\\";

    @ParameterizedTest
    @EnumSource(ReceiveProtocol.class)
    void setsDeploymentValuesAndTheMarker(ReceiveProtocol protocol) throws UnreadableFile {
        byte[] file = Samples.bytes(Samples.outlook(PayloadFormat.OUTLOOK_REG, protocol));
        String digest = OutlookFiles.sha256(Samples.bytes(Samples.outlook(PayloadFormat.OUTLOOK_PRF, protocol)));
        String outlook = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\";
        assertThat(RegistryFile.read(file))
                .isEqualTo(Map.of(
                        outlook + "Setup",
                        Map.of(
                                "First-Run", "-",
                                "FirstRun", "-",
                                "ImportPRF", "\"" + FOLDER + "mn010.prf\"",
                                "DisableOffice365SimplifiedAccountCreation", "dword:00000001"),
                        outlook + "AutoDiscover",
                        Map.of(
                                "PreferLocalXML", "dword:00000001",
                                "ExcludeExplicitO365Endpoint", "dword:00000001",
                                "cefetmg.br", "\"" + FOLDER + "autodiscover.xml\""),
                        "HKEY_CURRENT_USER\\Software\\CEFET-MG\\MN010",
                        Map.of(
                                "Protocol", "\"" + protocol + "\"",
                                "ManualRevision", "\"MN 010 1.1\"",
                                "PrfSha256", "\"" + digest + "\"")));
    }

    @ParameterizedTest
    @EnumSource(ReceiveProtocol.class)
    void isNoProfileNoPolicyAndNothingOfTheMachine(ReceiveProtocol protocol) {
        assertThat(text(protocol))
                .startsWith("\uFEFFWindows Registry Editor Version 5.00\r\n\r\n")
                .endsWith("\r\n\r\n")
                .doesNotContain("HKEY_LOCAL_MACHINE", "Policies", "\\Profiles", "ZeroConfigExchange", "ExcludeSrv")
                .doesNotContainIgnoringCase("passw")
                .doesNotContain("conceicao", "Concei");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[HKEY_CURRENT_USER\\Software\\CEFET-MG|[HKEY_LOCAL_MACHINE\\Software\\CEFET-MG",
                "\\Outlook\\Setup]|\\Outlook\\Profiles\\x]",
                "[HKEY_CURRENT_USER\\Software\\CEFET-MG|[-HKEY_CURRENT_USER\\Software\\CEFET-MG",
                "\"FirstRun\"=-|\"FirstRun\"=\"\"",
                "\"FirstRun\"=-|\"Password\"=\"x\"",
                "\"FirstRun\"=-|\"FirstRun\"=hex:00",
                "\"FirstRun\"=-|; x",
                "PreferLocalXML\"=dword:00000001|PreferLocalXML\"=dword:00000000",
                "mn010.prf\"|mn010.prf\"\\r\\n\"X\"=\"y\"",
                "C:\\\\ProgramData|C:\\ProgramData",
                "\\uFEFFWindows|Windows",
                "5.00\\r\\n|5.00\\n",
                "\"IMAP\"|\"POP\""
            })
    void aFileThatSomebodySpoiltIsRefused(String from, String to) {
        String text = text(IMAP);
        assertThat(text).contains(unescaped(from));
        byte[] spoilt = text.replace(unescaped(from), unescaped(to)).getBytes(StandardCharsets.UTF_16LE);
        PayloadRequest request = Samples.outlook(PayloadFormat.OUTLOOK_REG, IMAP);
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, spoilt)));
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\uFEFF", "\uFEFF");
    }

    private static String text(ReceiveProtocol protocol) {
        return new String(
                Samples.bytes(Samples.outlook(PayloadFormat.OUTLOOK_REG, protocol)), StandardCharsets.UTF_16LE);
    }
}
