package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.reading.ScriptText;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PowerShell does not run here: what can be known of the script without running it. */
@DisplayName("outlook-ps1")
class OutlookScriptTest {
    /** Commands of PowerShell 5.1 that the script may use: none of them runs text, fetches or asks for a secret. */
    private static final Set<String> COMMANDS = Set.of(
            "Get-Item",
            "Get-Process",
            "ForEach-Object",
            "Join-Path",
            "New-Item",
            "New-ItemProperty",
            "New-Object",
            "Out-Null",
            "Read-Host",
            "Remove-Item",
            "Remove-ItemProperty",
            "Test-Path",
            "Where-Object",
            "Write-Host");

    @ParameterizedTest
    @EnumSource(ReceiveProtocol.class)
    void carriesTheServedFilesByteForByte(ReceiveProtocol protocol) throws UnreadableFile {
        ScriptText script = ScriptText.read(Samples.bytes(script(protocol)));
        assertThat(script.blocks().get("PrfBase64"))
                .isEqualTo(Samples.bytes(Samples.outlook(PayloadFormat.OUTLOOK_PRF, protocol)));
        assertThat(script.blocks().get("XmlBase64"))
                .isEqualTo(Samples.bytes(Samples.outlook(PayloadFormat.OUTLOOK_AUTODISCOVER, protocol)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invoke-Expression",
                "iex",
                "Invoke-WebRequest",
                "Get-Credential",
                "ConvertTo-SecureString",
                "ExecutionPolicy Bypass",
                "Passw",
                "Start-Process",
                "DownloadString",
                "Add-Type",
                "HKEY_LOCAL_MACHINE",
                "\t"
            })
    void neverSays(String word) {
        assertThat(code(IMAP)).doesNotContainIgnoringCase(word);
        assertThat(code(POP)).doesNotContainIgnoringCase(word);
    }

    @Test
    void isAsciiInWindowsLinesAndNamesNobody() {
        String text = new String(Samples.bytes(script(POP)), StandardCharsets.UTF_8);
        assertThat(text).matches("(?s)[\\x20-\\x7E\\r\\n]*").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).doesNotContain("conceicao", "davila", "cefetmg.br", "Conceicao");
    }

    @Test
    void callsOnlyWhatItDefinesAndWhatIsHarmless() {
        String code = withoutTexts(code(IMAP));
        Set<String> defined = matches("(?m)^function (\\S+) \\{", code);
        Set<String> called = matches("(?<![\\w$.'-])(?<!function )([A-Z][A-Za-z]*[a-z]-[A-Z][A-Za-z0-9]*)\\b", code);
        Set<String> unknown = new TreeSet<>(called);
        unknown.removeAll(defined);
        assertThat(unknown).isSubsetOf(COMMANDS);
        assertThat(called).as("every function is used").containsAll(defined);
    }

    @Test
    void saysOnlyTextsThatItHas() {
        String code = code(IMAP);
        Set<String> texts = matches("(?m)^    '([\\w-]+)' += '", code);
        Set<String> said = matches("(?:Write|Get)-Texto '([\\w-]+)'", code);
        assertThat(texts).containsAll(said);
        said.addAll(Set.of("plano-IMAP", "plano-POP"));
        assertThat(said).as("every text is said").isEqualTo(texts);
        assertThat(code).contains("Write-Texto \"plano-$Protocolo\"");
    }

    @Test
    void assignsEveryVariableThatItUses() {
        String code = withoutTexts(code(IMAP));
        Set<String> used = matches("\\$([A-Za-z]\\w*)", code);
        Set<String> assigned = matches("\\$([A-Za-z]\\w*)", parameters(code));
        assigned.addAll(matches("(?m)\\$([A-Za-z]\\w*) = ", code));
        assigned.addAll(matches("foreach \\(\\$([A-Za-z]\\w*) in", code));
        assigned.addAll(Set.of("EnderecoBase64", "PrfBase64", "XmlBase64"));
        assigned.addAll(Set.of("true", "null", "PID", "WhatIfPreference", "ExecutionContext", "_"));
        assertThat(lowerCase(used)).isSubsetOf(lowerCase(assigned));
    }

    @Test
    void closesWhatItOpens() {
        String code = withoutTexts(code(POP));
        assertThat(code.lines())
                .allSatisfy(line -> assertThat(count(line, '\'') % 2).as(line).isZero());
        assertThat(code.lines())
                .allSatisfy(line -> assertThat(count(line.replace("'\"'", ""), '"') % 2)
                        .as(line)
                        .isZero());
        assertThat(count(code, '{')).isEqualTo(count(code, '}'));
        assertThat(count(code, '(')).isEqualTo(count(code, ')'));
        assertThat(count(code, '[')).isEqualTo(count(code, ']'));
    }

    @Test
    void looksBeforeItWrites() {
        String code = code(IMAP);
        String looking = code.substring(0, code.indexOf("# --- A partir daqui"));
        assertThat(looking)
                .doesNotContain("New-Item ", "New-ItemProperty", "Set-Valor", "Remove-Item", "WriteAllBytes");
        String start = code.substring(code.indexOf("function Start-Instalador"));
        assertThat(start.indexOf("Assert-SemConflito")).isLessThan(start.indexOf("Confirm-Plano"));
        assertThat(start.indexOf("Confirm-Plano")).isLessThan(start.indexOf("Install-Conta"));
    }

    @ParameterizedTest
    @CsvSource({"false, (0 -eq 1)", "true, (1 -eq 1)"})
    void knowsWhetherItMayReplace(boolean replacement, String written) {
        PayloadRequest request = new PayloadRequest(
                Samples.account(IMAP),
                PayloadFormat.OUTLOOK_PS1,
                new PayloadOptions(Connection.AS_MANUAL, replacement));
        assertThat(Samples.text(request)).contains("$Substituir = " + written);
    }

    @Test
    void portugueseIsCarriedSafelyAndReadAgain() {
        assertThat(code(IMAP)).contains("Simula\\u00E7\\u00E3o (-WhatIf)").contains("\\u00AB{0}\\u00BB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$Substituir = (0 -eq 1)|$Substituir = (1 -eq 1); Invoke-Expression $x",
                "# Nao pede senha|# pop.cefetmg.br",
                "$Revisao =|# Conceicao\\r\\n$Revisao =",
                "$PrfBase64 = @'|$PrfBase64 = @\"",
                "$PrfSha256 = '|$PrfSha256 = '0",
                "$EnderecoBase64 = @'\\r\\nY|$EnderecoBase64 = @'\\r\\nZ",
                "$ErrorActionPreference = 'Stop'\\r\\n|$ErrorActionPreference = 'Stop'\\n"
            })
    void aScriptThatSomebodySpoiltIsRefused(String from, String to) {
        PayloadRequest request = script(IMAP);
        String text = Samples.text(request);
        String target = from.replace("\\r", "\r").replace("\\n", "\n");
        assertThat(text).contains(target);
        String spoilt = text.replace(target, to.replace("\\r", "\r").replace("\\n", "\n"));
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, spoilt)));
    }

    private static PayloadRequest script(ReceiveProtocol protocol) {
        return Samples.outlook(PayloadFormat.OUTLOOK_PS1, protocol);
    }

    /** Without comments and data. */
    private static String code(ReceiveProtocol protocol) {
        try {
            return ScriptText.read(Samples.bytes(script(protocol))).rest().stream()
                    .filter(line -> !line.startsWith("#") || line.startsWith("# ---"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }

    private static String withoutTexts(String code) {
        return code.replaceAll("(?m)^    '[\\w-]+' += '[^']*'$", "").replaceAll("(?m)^ *#.*$", "");
    }

    /** PowerShell does not tell upper from lower case. */
    private static Set<String> lowerCase(Set<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static String parameters(String code) {
        return Pattern.compile("(?s)param\\((.*?)\\)\\n")
                .matcher(code)
                .results()
                .map(result -> result.group(1) + "\n")
                .collect(Collectors.joining());
    }

    private static Set<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }
}
