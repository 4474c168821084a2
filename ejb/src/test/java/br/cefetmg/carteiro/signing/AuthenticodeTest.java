package br.cefetmg.carteiro.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.judge.Judge;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.problem.SigningUnavailable;
import br.cefetmg.carteiro.signature.AuthenticodeScript;
import br.cefetmg.carteiro.signature.SignatureProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Authenticode at the end of a script")
class AuthenticodeTest {
    private static final byte[] SCRIPT = ascii("# teste\r\n$Nome = 'x'\r\nWrite-Host $Nome\r\n");

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestKeys keys;

    @BeforeAll
    static void makeKeys() {
        keys = TestKeys.in(folder);
    }

    @Test
    void anotherImplementationAcceptsItUnderTheRootAlone() throws Exception {
        Judge judge = Judge.named("osslsigncode");
        Path root = keys.rootFile(folder);
        byte[] signed = keys.signer().authenticode(SCRIPT).bytes();
        Path file = Files.write(folder.resolve("x.ps1"), signed);
        Judge.Verdict verdict = judge.hears(folder, "verify", "-CAfile", root.toString(), "-in", file.toString());
        assertThat(verdict.exitCode()).as(verdict.said()).isZero();

        Files.write(file, changed(signed, 3));
        assertThat(judge.hears(folder, "verify", "-CAfile", root.toString(), "-in", file.toString())
                        .exitCode())
                .isNotZero();
    }

    @Test
    void ourOwnCheckAcceptsItAndGivesTheScriptBack() throws SignatureProblem {
        byte[] signed = keys.signer().authenticode(SCRIPT).bytes();
        AuthenticodeScript checked = AuthenticodeScript.of(signed, keys.root(), TestKeys.now());
        assertThat(checked.script()).isEqualTo(SCRIPT);
        assertThat(checked.signer())
                .isEqualTo(keys.ring().identity(KeyClass.WINDOWS).orElseThrow().leaf());
    }

    @Test
    void oneChangedByteAnywhereIsNoticed() {
        byte[] signed = keys.signer().authenticode(SCRIPT).bytes();
        assertThat(IntStream.range(0, signed.length).filter(place -> isAccepted(changed(signed, place))))
                .isEmpty();
    }

    private static boolean isAccepted(byte[] signed) {
        try {
            AuthenticodeScript.of(signed, keys.root(), TestKeys.now());
            return true;
        } catch (SignatureProblem problem) {
            return false;
        }
    }

    @Test
    void moreBehindTheEndIsNoticed() {
        byte[] signed = keys.signer().authenticode(SCRIPT).bytes();
        String more = new String(signed, StandardCharsets.US_ASCII) + "Write-Host y\r\n";
        assertThatExceptionOfType(SignatureProblem.class)
                .isThrownBy(() -> AuthenticodeScript.of(ascii(more), keys.root(), TestKeys.now()));
        assertThatExceptionOfType(SignatureProblem.class)
                .isThrownBy(() -> AuthenticodeScript.of(SCRIPT, keys.root(), TestKeys.now()));
    }

    @Test
    void anotherRootAnotherTimeOrAnotherPurposeIsNoticed(@TempDir Path elsewhere) {
        byte[] signed = keys.signer().authenticode(SCRIPT).bytes();
        assertThatExceptionOfType(SignatureProblem.class)
                .isThrownBy(() ->
                        AuthenticodeScript.of(signed, TestKeys.in(elsewhere).root(), TestKeys.now()));
        assertThatExceptionOfType(SignatureProblem.class)
                .isThrownBy(() -> AuthenticodeScript.of(
                        signed, keys.root(), TestKeys.now().plus(Duration.ofDays(900))));
        SigningIdentity profile = keys.ring().identity(KeyClass.PROFILE).orElseThrow();
        assertThatExceptionOfType(SignatureProblem.class)
                .isThrownBy(() -> AuthenticodeScript.of(
                        new AuthenticodeScheme(profile, keys.ring().provider()).signed(SCRIPT),
                        keys.root(),
                        TestKeys.now()))
                .withMessageContaining("not for code");
    }

    @Test
    void theSameScriptIsTheSameBytesAgainInAsciiAndWindowsLines() {
        byte[] signed = keys.signer().authenticode(SCRIPT).bytes();
        assertThat(keys.signer().authenticode(SCRIPT).bytes()).isEqualTo(signed);
        String text = new String(signed, StandardCharsets.UTF_8);
        assertThat(text).matches("(?s)[\\x20-\\x7E\\r\\n]*").startsWith("# teste");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void holdsNoRootAndNoTime() throws Exception {
        String text = new String(keys.signer().authenticode(SCRIPT).bytes(), StandardCharsets.US_ASCII);
        String block = text.substring(text.indexOf("# SIG # Begin"))
                .replaceAll("# SIG # .*\r\n", "")
                .replaceAll("# |\r\n", "");
        String der = new String(Base64.getDecoder().decode(block), StandardCharsets.ISO_8859_1);
        assertThat(der)
                .doesNotContain(new String(keys.root().getEncoded(), StandardCharsets.ISO_8859_1))
                .contains(new String(
                        keys.ring()
                                .identity(KeyClass.WINDOWS)
                                .orElseThrow()
                                .chain()
                                .get(1)
                                .getEncoded(),
                        StandardCharsets.ISO_8859_1))
                .as("no signing time, 1.2.840.113549.1.9.5")
                .doesNotContain("*\u0086H\u0086\u00F7\r\u0001\t\u0005");
    }

    @Test
    void anEndedCertificateSignsNothing() {
        TestKeys late = TestKeys.in(folder, TestKeys.now().plus(Duration.ofDays(900)));
        assertThatExceptionOfType(SigningUnavailable.class)
                .isThrownBy(() -> late.signer().authenticode(SCRIPT))
                .satisfies(problem -> assertThat(problem.keyClass()).isEqualTo("windows"));
    }

    private static byte[] changed(byte[] bytes, int place) {
        byte[] changed = bytes.clone();
        changed[place] = (byte) (changed[place] == 'A' ? 'B' : 'A');
        return changed;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
