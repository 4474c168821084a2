package br.cefetmg.carteiro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.cli.Desk.Answer;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.payload.OutlookBundle;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.payload.PayloadRenderer;
import br.cefetmg.carteiro.payload.PayloadRequest;
import br.cefetmg.carteiro.payload.reading.StoredArchive;
import br.cefetmg.carteiro.signature.TestChain;
import br.cefetmg.carteiro.signature.TestSigner;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("verify payload: the archive for Outlook, member by member")
class BundleVerdictTest {
    private static final Manual MANUAL = ManualReader.builtIn();
    private static final byte[] CANONICAL = canonical();

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private Map<String, byte[]> members;

    @BeforeEach
    void sign() throws Exception {
        desk = Desk.in(folder);
        byte[] bundle = signed(desk.signer(), desk.signer());
        desk.put("o.zip", bundle);
        members = new LinkedHashMap<>(StoredArchive.read(bundle));
    }

    private static byte[] canonical() {
        MailAddress address = MailAddress.of("fulano@cefetmg.br");
        MailAccount account = new MailAccount(address, AccountName.of("Fulano", address), ReceiveProtocol.IMAP);
        PayloadRequest request = new PayloadRequest(account, PayloadFormat.OUTLOOK_BUNDLE, PayloadOptions.AS_MANUAL);
        return new PayloadRenderer().render(MANUAL, request).bytes();
    }

    private static byte[] signed(TestSigner inside, TestSigner beside) {
        return OutlookBundle.signed(CANONICAL, MANUAL.revisedOn(), inside::authenticode, beside::detachedCms);
    }

    @Test
    void isGoodAsItLeavesAndNamesEachSignerOnce() {
        Answer answer = desk.check("o.zip");
        assertThat(answer.code()).as(answer.toString()).isZero();
        assertThat(answer.out()).containsOnlyOnce("CN=folha").hasLineCount(1);
        assertThat(desk.check("--json", "o.zip").out())
                .contains("\"part\":\"administradores/mn010.prf\"", "\"form\":\"authenticode\"", "SHA256SUMS");
    }

    @Test
    void aChangedMemberIsBadThoughItsChecksumIsRightAndIsNamed() {
        for (String name : OutlookBundle.delivered()) {
            byte[] genuine = member(name);
            byte[] changed = genuine.clone();
            changed[changed.length / 2] ^= 1;
            members.put(name, changed);
            assertThat(rebuilt()).as(name).satisfies(bad(name.replaceAll(".*/|\\.p7s$", "")));
            members.put(name, genuine);
        }
        assertThat(rebuilt().code()).isZero();
    }

    @Test
    void aMemberTooManyTooFewOrElsewhereIsBad() {
        members.put("mais.txt", new byte[1]);
        assertThat(rebuilt()).satisfies(bad("exactly the files"));
        members.remove("mais.txt");
        byte[] proof = Objects.requireNonNull(members.remove("conferencia/SHA256SUMS.p7s"));
        assertThat(rebuilt()).satisfies(bad("exactly the files"));
        members.put("SHA256SUMS.p7s", proof);
        assertThat(rebuilt()).satisfies(bad("exactly the files"));
        desk.put("o.zip", CANONICAL);
        assertThat(desk.check("o.zip")).satisfies(bad("exactly the files"));
    }

    @Test
    void sumsOfOtherFilesAreBadThoughTheyAreSigned() {
        byte[] other = "nada\n".getBytes(StandardCharsets.US_ASCII);
        members.put("conferencia/SHA256SUMS", other);
        members.put("conferencia/SHA256SUMS.p7s", desk.signer().detachedCms(other));
        assertThat(rebuilt()).satisfies(bad("the sums"));
    }

    @Test
    void aScriptThatIsSignedByAStrangerOrNotAtAllIsBadThoughItsCompanionStands() {
        TestSigner stranger = new TestSigner(TestChain.onCurve("secp256r1"));
        desk.put("o.zip", signed(stranger, desk.signer()));
        assertThat(desk.check("o.zip")).satisfies(bad("none of the roots"));
        desk.put(
                "o.zip",
                OutlookBundle.signed(CANONICAL, MANUAL.revisedOn(), script -> script, desk.signer()::detachedCms));
        assertThat(desk.check("o.zip")).satisfies(bad("(instalar-mn010.ps1): the signature that must be inside"));
    }

    @Test
    void oneChangedByteOfTheArchiveIsBad() throws Exception {
        int length = java.nio.file.Files.readAllBytes(folder.resolve("o.zip")).length;
        for (int place = 0; place < length; place += length / 30) {
            desk.damage("o.zip", place);
            assertThat(desk.check("o.zip")).as("byte %s", place).satisfies(bad(""));
            desk.damage("o.zip", place);
        }
    }

    @Test
    void anArchiveThatMustBeInflatedIsBadAndIsNotInflated() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("LEIA-ME.txt"));
            for (int i = 0; i < 64; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertThat(bytes.size()).isLessThan(SmallFile.LARGEST);
        desk.put("o.zip", bytes.toByteArray());
        assertThat(desk.check("o.zip")).satisfies(bad("not written as Carteiro"));
    }

    @Test
    void aMemberThatClaimsTwoGigabytesIsBad() throws Exception {
        byte[] bytes = java.nio.file.Files.readAllBytes(folder.resolve("o.zip"));
        for (int place : new int[] {18, 22}) {
            bytes[place] = bytes[place + 1] = bytes[place + 2] = -1;
            bytes[place + 3] = 0x7f;
        }
        desk.put("o.zip", bytes);
        assertThat(desk.check("o.zip")).satisfies(bad("not written as Carteiro"));
    }

    private static Consumer<Answer> bad(String why) {
        return answer -> {
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.out()).startsWith("bad: ").contains(why).hasLineCount(1);
        };
    }

    private byte[] member(String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    /** The archive of the members as they are now, stored as the house stores them. */
    private Answer rebuilt() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                ZipEntry entry = new ZipEntry(member.getKey());
                CRC32 crc = new CRC32();
                crc.update(member.getValue());
                entry.setCrc(crc.getValue());
                entry.setSize(member.getValue().length);
                entry.setTimeLocal(MANUAL.revisedOn().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(member.getValue());
            }
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        desk.put("o.zip", bytes.toByteArray());
        return desk.check("o.zip");
    }
}
