package br.cefetmg.carteiro.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.audit.EventId;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Subject;
import br.cefetmg.carteiro.judge.Hive;
import br.cefetmg.carteiro.judge.Judge;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.payload.reading.ScriptText;
import br.cefetmg.carteiro.payload.reading.StoredArchive;
import br.cefetmg.carteiro.signature.AuthenticodeScript;
import br.cefetmg.carteiro.signature.CmsSignature;
import br.cefetmg.carteiro.signature.SignatureProblem;
import br.cefetmg.carteiro.signing.TestKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files for classic Outlook, as they leave")
class OutlookIssuanceTest {
    private static final KnownPerson CONCEICAO = new KnownPerson(
            new UUID(0, 1),
            new Subject("http://localhost:8180/realms/x", "conceicao"),
            Optional.of(MailAddress.of("conceicao.davila@cefetmg.br")),
            Optional.of("Conceição D'Ávila & Filhos"));

    private static final EventId EVENT = new EventId("0".repeat(32));

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestKeys keys;

    @SuppressWarnings("NullAway.Init")
    private static Workshop workshop;

    @BeforeAll
    static void open() {
        keys = TestKeys.in(folder);
        workshop = TestWorkshop.with(keys);
    }

    @ParameterizedTest
    @EnumSource(ReceiveProtocol.class)
    void theArchiveHoldsTheServedInstallerAndASignatureOfEachFile(ReceiveProtocol protocol) throws Exception {
        Map<String, byte[]> members = bundle(protocol);
        assertThat(new String(member(members, "LEIA-ME.txt"), StandardCharsets.UTF_8))
                .contains("ajuda@exemplo.invalid\r\n", "(horário)\r\n");
        byte[] script = member(members, "instalar-mn010.ps1");
        assertThat(script).isEqualTo(file(PayloadFormat.OUTLOOK_PS1, protocol));
        byte[] unsigned =
                AuthenticodeScript.of(script, keys.root(), TestKeys.now()).script();
        byte[] profile = file(PayloadFormat.OUTLOOK_PRF, protocol);
        assertThat(member(members, "administradores/mn010.prf")).isEqualTo(profile);
        assertThat(ScriptText.read(unsigned).blocks().get("PrfBase64")).isEqualTo(profile);
        for (String name : members.keySet()) {
            if (!name.endsWith(".p7s")) {
                byte[] signature = member(members, proofOf(name));
                CmsSignature.detached(signature, member(members, name), keys.root(), TestKeys.now());
                byte[] changed = member(members, name).clone();
                changed[changed.length / 2] ^= 1;
                assertThatExceptionOfType(SignatureProblem.class)
                        .as(name)
                        .isThrownBy(() -> CmsSignature.detached(signature, changed, keys.root(), TestKeys.now()));
            }
        }
    }

    @Test
    void opensslAndSha256sumAgree() throws Exception {
        Judge openssl = Judge.named("openssl");
        Judge sums = Judge.named("sha256sum");
        Path root = keys.rootFile(folder);
        Path place = Files.createDirectory(folder.resolve("extracted"));
        Map<String, byte[]> members = bundle(ReceiveProtocol.POP);
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
            Path target = place.resolve(member.getKey());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, member.getValue());
        }
        for (String name : members.keySet()) {
            if (!name.endsWith(".p7s")) {
                assertThat(verdict(openssl, place, root, name).exitCode())
                        .as(name)
                        .isZero();
            }
        }
        assertThat(sums.hears(place, "-c", "conferencia/SHA256SUMS").exitCode()).isZero();
        Path changed = place.resolve("administradores/mn010.reg");
        byte[] bytes = Files.readAllBytes(changed);
        bytes[100] ^= 1;
        Files.write(changed, bytes);
        assertThat(verdict(openssl, place, root, "administradores/mn010.reg").exitCode())
                .isNotZero();
        assertThat(sums.hears(place, "-c", "conferencia/SHA256SUMS").exitCode()).isNotZero();
    }

    @Test
    void osslsigncodeAcceptsTheInstallerAndUnzipTheArchive() throws Exception {
        Judge judge = Judge.named("osslsigncode");
        Judge unzip = Judge.named("unzip");
        Path script = Files.write(folder.resolve("i.ps1"), file(PayloadFormat.OUTLOOK_PS1, ReceiveProtocol.IMAP));
        Judge.Verdict verdict =
                judge.hears(folder, "verify", "-CAfile", keys.rootFile(folder).toString(), "-in", script.toString());
        assertThat(verdict.exitCode()).as(verdict.said()).isZero();
        Path archive = Files.write(folder.resolve("o.zip"), file(PayloadFormat.OUTLOOK_BUNDLE, ReceiveProtocol.IMAP));
        assertThat(unzip.hears(folder, "-t", archive.toString()).exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ReceiveProtocol.class)
    void hivexReadsTheRegistryFile(ReceiveProtocol protocol, @TempDir Path place) throws Exception {
        String text = new String(file(PayloadFormat.OUTLOOK_REG, protocol), StandardCharsets.UTF_16);
        Hive hive = Hive.empty(place);
        String outlook = "Software\\Microsoft\\Office\\16.0\\Outlook";
        hive.hasKeys(Stream.of(
                "Software",
                "Software\\CEFET-MG",
                "Software\\CEFET-MG\\MN010",
                "Software\\Microsoft",
                "Software\\Microsoft\\Office",
                "Software\\Microsoft\\Office\\16.0",
                outlook,
                outlook + "\\AutoDiscover",
                outlook + "\\Setup"));
        hive.merges("Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\" + outlook
                + "\\Setup]\n\"First-Run\"=hex:01\n\"FirstRun\"=dword:00000001\n\n");
        assertThat(hive.value(outlook + "\\Setup", "FirstRun")).isNotEmpty();
        hive.merges(text);
        String path = "C:\\ProgramData\\CEFET-MG\\MN010\\e84a9245-caa4-5300-b0a6-eafe287bde23\\";
        assertThat(hive.value(outlook + "\\Setup", "ImportPRF")).isEqualTo(path + "mn010.prf");
        assertThat(hive.value(outlook + "\\Setup", "FirstRun")).isEmpty();
        assertThat(hive.value(outlook + "\\Setup", "First-Run")).isEmpty();
        assertThat(hive.value(outlook + "\\AutoDiscover", "cefetmg.br")).isEqualTo(path + "autodiscover.xml");
        assertThat(hive.value(outlook + "\\AutoDiscover", "PreferLocalXML")).isIn("1", "0x1", "0x00000001");
        assertThat(hive.value("Software\\CEFET-MG\\MN010", "Protocol")).isEqualTo(protocol.name());
        assertThat(hive.value("Software\\CEFET-MG\\MN010", "PrfSha256"))
                .isEqualTo(Draft.sha256(file(PayloadFormat.OUTLOOK_PRF, protocol)));
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTLOOK_PRF", "OUTLOOK_REG", "OUTLOOK_AUTODISCOVER"})
    void aCompanionIsOfTheServedBytesAndTheFileLeavesAsItIs(PayloadFormat format) throws SignatureProblem {
        Draft draft = workshop.draft(request(format), ReceiveProtocol.POP);
        byte[] bytes = workshop.finished(draft, EVENT);
        Draft beside = workshop.draft(request(format).forSignature(), ReceiveProtocol.POP);
        byte[] signature = workshop.finished(beside, EVENT);
        CmsSignature.detached(signature, bytes, keys.root(), TestKeys.now());
        assertThat(bytes).isEqualTo(draft.payload().bytes());
        assertThat(draft.keyIds()).isEmpty();
        assertThat(beside.keyIds()).hasSize(1);
        assertThat(beside.mediaType()).isEqualTo("application/pkcs7-signature");
        assertThat(beside.fileName()).isEqualTo(draft.fileName() + ".p7s");
        assertThat(beside.entityTag()).isNotEqualTo(draft.entityTag());
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTLOOK_PS1", "OUTLOOK_BUNDLE", "APPLE_MOBILECONFIG", "SETTINGS_CARD"})
    void nothingStandsBesideAFileThatIsSignedInside(PayloadFormat format) {
        assertThatIllegalArgumentException().isThrownBy(() -> request(format).forSignature());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUTLOOK_PS1", "OUTLOOK_BUNDLE", "OUTLOOK_PRF"})
    void theTagTellsOfEveryKeyAndTheSameQuestionGetsTheSameBytes(String name, @TempDir Path elsewhere) {
        PayloadFormat format = PayloadFormat.valueOf(name);
        Draft draft = workshop.draft(request(format), ReceiveProtocol.IMAP);
        assertThat(workshop.finished(draft, EVENT)).isEqualTo(workshop.finished(draft, EVENT));
        TestKeys others = TestKeys.in(elsewhere);
        Workshop other = TestWorkshop.with(others);
        Draft byOthers = other.draft(request(format), ReceiveProtocol.IMAP);
        int keysUsed =
                format == PayloadFormat.OUTLOOK_PRF ? 0 : format.keyClasses().size();
        assertThat(draft.keyIds()).hasSize(keysUsed);
        assertThat(byOthers.canonicalSha256()).isEqualTo(draft.canonicalSha256());
        assertThat(byOthers.entityTag().equals(draft.entityTag()))
                .isEqualTo(draft.keyIds().isEmpty());
    }

    private static Judge.Verdict verdict(Judge openssl, Path place, Path root, String name)
            throws IOException, InterruptedException {
        return openssl.hears(
                place,
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                proofOf(name),
                "-content",
                name,
                "-CAfile",
                root.toString(),
                "-purpose",
                "any",
                "-out",
                place.resolve("out").toString());
    }

    private static String proofOf(String name) {
        return "conferencia/" + name.substring(name.lastIndexOf('/') + 1) + ".p7s";
    }

    private static Map<String, byte[]> bundle(ReceiveProtocol protocol) throws Exception {
        return StoredArchive.read(file(PayloadFormat.OUTLOOK_BUNDLE, protocol));
    }

    private static byte[] file(PayloadFormat format, ReceiveProtocol protocol) {
        return workshop.finished(workshop.draft(request(format), protocol), EVENT);
    }

    private static IssueRequest request(PayloadFormat format) {
        return new IssueRequest(
                Attribution.own(CONCEICAO, Channel.API),
                format,
                PayloadOptions.AS_MANUAL,
                format.representations().getFirst());
    }

    private static byte[] member(Map<String, byte[]> members, String name) {
        return Objects.requireNonNull(members.get(name), name);
    }
}
