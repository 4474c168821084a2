package br.cefetmg.carteiro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.cli.Desk.Answer;
import br.cefetmg.carteiro.signature.TestChain;
import br.cefetmg.carteiro.signature.TestSigner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("verify payload: the verdict on a file (api.md, Offline commands)")
class PayloadVerdictTest {
    private static final byte[] TEXT = bytes("Conceição\r\n");
    private static final byte[] SCRIPT = bytes("# teste\r\nWrite-Host 'x'\r\n");

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @BeforeEach
    void sign() {
        desk = Desk.in(folder);
        desk.put("perfil.mobileconfig", desk.signer().enveloping(TEXT));
        desk.put("instalar-mn010.ps1", desk.signer().authenticode(SCRIPT));
        desk.put("mn010.prf", TEXT);
        desk.put("mn010.prf.p7s", desk.signer().detachedCms(TEXT));
        desk.put("amapi.json", TEXT);
        desk.put("amapi.json.jws.json", desk.signer().detachedJws(TEXT));
        desk.put("cartao.html", TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perfil.mobileconfig",
                "instalar-mn010.ps1",
                "mn010.prf",
                "mn010.prf.p7s",
                "amapi.json",
                "amapi.json.jws.json"
            })
    void aSignedFileIsGoodWithTheNameTheKeyTheDatesAndTheDigest(String name) {
        Answer answer = desk.check(name);
        assertThat(answer.code()).as(answer.toString()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out().lines())
                .singleElement()
                .asString()
                .startsWith("good: " + folder.resolve(name) + ": signed by CN=folha (key ")
                .contains("valid from 2026-11-23T12:00:00Z to 2026-12-24T12:00:00Z")
                .matches(".*key [0-9a-f]{64},.*; SHA-256 [0-9a-f]{64}; checked at 2026-11-24T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perfil.mobileconfig",
                "instalar-mn010.ps1",
                "mn010.prf",
                "mn010.prf.p7s",
                "amapi.json",
                "amapi.json.jws.json"
            })
    void oneChangedByteIsBad(String name) throws Exception {
        int length = java.nio.file.Files.readAllBytes(folder.resolve(name)).length;
        for (int place = 0; place < length; place += Math.max(1, length / 20)) {
            desk.damage(name, place);
            assertThat(desk.check(name)).as("byte %s", place).satisfies(PayloadVerdictTest::isBad);
            desk.damage(name, place);
        }
        assertThat(desk.check(name).code()).isZero();
    }

    private static void isBad(Answer answer) {
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).startsWith("bad: ").hasLineCount(1);
        assertThat(answer.err()).isEmpty();
    }

    @Nested
    class Trusting {
        @ParameterizedTest
        @ValueSource(strings = {"perfil.mobileconfig", "instalar-mn010.ps1", "mn010.prf", "amapi.json"})
        void anotherRootIsBad(String name) {
            TestSigner stranger = new TestSigner(TestChain.onCurve("secp256r1"));
            desk.put("root.pem", bytes(stranger.certificates()));
            Answer answer = desk.check(name);
            assertThat(answer).satisfies(PayloadVerdictTest::isBad);
            assertThat(answer.out()).contains("under none of the roots").doesNotContain("CN=folha");
        }

        @ParameterizedTest
        @ValueSource(strings = {"perfil.mobileconfig", "instalar-mn010.ps1", "mn010.prf", "amapi.json"})
        void aCertificateThatHasEndedOrNotBegunIsBadAndSaysWhose(String name) {
            for (int days : new int[] {-2, 31}) {
                Answer answer = desk.checkAt(TestChain.NOW.plus(Duration.ofDays(days)), name);
                assertThat(answer).satisfies(PayloadVerdictTest::isBad);
                assertThat(answer.out())
                        .contains("CN=folha", "to 2026-12-24T12:00:00Z", "is not valid now", "; checked at 202");
            }
        }

        @Test
        void oneOfSeveralRootsIsEnough() {
            TestSigner stranger = new TestSigner(TestChain.onCurve("secp256r1"));
            desk.put("other.pem", bytes(stranger.certificates()));
            String other = "--ca=" + folder.resolve("other.pem");
            assertThat(desk.check(other, "perfil.mobileconfig").code()).isZero();
            desk.put("root.pem", bytes(stranger.certificates() + desk.signer().certificates()));
            assertThat(desk.check("perfil.mobileconfig").code()).isZero();
        }

        @Test
        void aLeafOrAnIntermediateDoesNotVouchForItself() {
            TestChain chain = desk.signer().chain();
            desk.put("root.pem", bytes(TestSigner.pem(chain.leaf()) + TestSigner.pem(chain.intermediate())));
            Answer answer = desk.check("perfil.mobileconfig");
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).contains("holds no root").hasLineCount(1);
        }
    }

    @Nested
    class Missing {
        @Test
        void aFileThatNothingSignsSaysWhatIsMissing() {
            Answer answer = desk.check("cartao.html");
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.out())
                    .startsWith("cannot tell: ")
                    .contains("cartao.html.p7s", "cartao.html.jws.json")
                    .hasLineCount(1);
        }

        @Test
        void aSignatureThatMustBeInsideIsBad() {
            desk.put("perfil.mobileconfig", TEXT);
            desk.put("instalar-mn010.ps1", SCRIPT);
            assertThat(desk.check("perfil.mobileconfig")).satisfies(PayloadVerdictTest::isBad);
            assertThat(desk.check("instalar-mn010.ps1")).satisfies(PayloadVerdictTest::isBad);
        }

        @Test
        void aCompanionWithoutItsFileOrNoFileAtAllCannotBeTold() throws Exception {
            java.nio.file.Files.delete(folder.resolve("mn010.prf"));
            for (String name : new String[] {"mn010.prf.p7s", "nada.zip", "."}) {
                Answer answer = desk.check(name);
                assertThat(answer.code()).as(name).isEqualTo(2);
                assertThat(answer.out()).isEmpty();
                assertThat(answer.err())
                        .startsWith("cannot tell: " + folder.resolve(name))
                        .hasLineCount(1);
            }
        }

        @Test
        void everyFileHasItsLineAndTheWorstDecides() {
            assertThat(desk.check("perfil.mobileconfig", "cartao.html", "mn010.prf"))
                    .satisfies(answer -> assertThat(answer.code()).isEqualTo(2))
                    .satisfies(answer -> assertThat(answer.out()).hasLineCount(3));
            desk.damage("mn010.prf", 1);
            assertThat(desk.check("perfil.mobileconfig", "cartao.html", "mn010.prf")
                            .code())
                    .isEqualTo(1);
        }
    }

    @Test
    void aRenamedFileIsKnownByWhatIsInIt() {
        desk.put("a.bin", desk.signer().enveloping(TEXT));
        desk.put("b.txt", desk.signer().authenticode(SCRIPT));
        assertThat(desk.check("a.bin", "b.txt").code()).isZero();
        desk.put("c.bin", new byte[] {'P', 'K', 3, 4});
        assertThat(desk.check("c.bin").code()).isEqualTo(1);
    }

    @Test
    void everyCompanionThatIsThereMustStand() {
        desk.put("perfil.mobileconfig.p7s", desk.signer().detachedCms(TEXT));
        assertThat(desk.check("perfil.mobileconfig")).satisfies(PayloadVerdictTest::isBad);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
