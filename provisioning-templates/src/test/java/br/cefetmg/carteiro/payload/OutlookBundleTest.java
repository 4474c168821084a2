package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.payload.reading.StoredArchive;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("outlook-bundle")
class OutlookBundleTest {
    private final PayloadRequest request = Samples.outlook(PayloadFormat.OUTLOOK_BUNDLE, POP);

    @Test
    void holdsTheVeryFilesThatAreServedAlone() throws UnreadableFile {
        Map<String, byte[]> members = StoredArchive.read(Samples.bytes(request));
        assertThat(members.keySet())
                .containsExactly(
                        "LEIA-ME.txt",
                        "instalar-mn010.ps1",
                        "administradores/mn010.prf",
                        "administradores/mn010.reg",
                        "administradores/autodiscover.xml");
        assertThat(members.get("instalar-mn010.ps1")).isEqualTo(alone(PayloadFormat.OUTLOOK_PS1));
        assertThat(members.get("administradores/mn010.prf")).isEqualTo(alone(PayloadFormat.OUTLOOK_PRF));
        assertThat(members.get("administradores/mn010.reg")).isEqualTo(alone(PayloadFormat.OUTLOOK_REG));
        assertThat(members.get("administradores/autodiscover.xml"))
                .isEqualTo(alone(PayloadFormat.OUTLOOK_AUTODISCOVER));
    }

    @Test
    void theReadMeOpensInNotepadAndTellsWhomToAsk() throws UnreadableFile {
        PayloadRenderer helpful = new PayloadRenderer(
                List.of("https://exemplo.invalid/ajuda", "(31) 0000-0000"), Optional.empty(), MailClients.builtIn());
        byte[] archive = helpful.render(Samples.MANUAL, request).bytes();
        new PayloadPolicy(helpful).check(Samples.MANUAL, request, Samples.payload(request, archive));
        String text = text(Objects.requireNonNull(StoredArchive.read(archive).get("LEIA-ME.txt")));
        assertThat(text)
                .startsWith("\uFEFFE-mail institucional")
                .contains("AJUDA\r\nhttps://exemplo.invalid/ajuda\r\n(31) 0000-0000\r\n", "-Desinstalar", "Extrair")
                .doesNotContain("Concei", "imap.cefetmg.br");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.lines().count()).isLessThan(60);
    }

    @Test
    void whatIsDeliveredHoldsASignatureOfEachFileAndSums() throws UnreadableFile {
        List<String> vouchedFor = new ArrayList<>();
        byte[] delivered = OutlookBundle.signed(
                Samples.bytes(request),
                Samples.MANUAL.revisedOn(),
                script -> bytes("signed " + script.length),
                content -> {
                    vouchedFor.add(text(content));
                    return bytes("signature");
                });
        Map<String, byte[]> members = StoredArchive.read(delivered);
        assertThat(members.keySet())
                .containsExactly(
                        "LEIA-ME.txt",
                        "instalar-mn010.ps1",
                        "administradores/mn010.prf",
                        "administradores/mn010.reg",
                        "administradores/autodiscover.xml",
                        "conferencia/LEIA-ME.txt.p7s",
                        "conferencia/instalar-mn010.ps1.p7s",
                        "conferencia/mn010.prf.p7s",
                        "conferencia/mn010.reg.p7s",
                        "conferencia/autodiscover.xml.p7s",
                        "conferencia/SHA256SUMS",
                        "conferencia/SHA256SUMS.p7s");
        assertThat(text(Objects.requireNonNull(members.get("instalar-mn010.ps1"))))
                .startsWith("signed ");
        assertThat(vouchedFor.get(1)).startsWith("signed ");
        String sums = text(Objects.requireNonNull(members.get("conferencia/SHA256SUMS")));
        assertThat(sums.lines()).hasSize(5).allMatch(line -> line.matches("[0-9a-f]{64}  [A-Za-z0-9./-]+"));
        assertThat(vouchedFor).last().isEqualTo(sums);
    }

    @Test
    void anArchiveThatSomebodySpoiltIsRefused() {
        List<StoredZip.Member> members = StoredZip.membersOf(Samples.bytes(request));
        refused(archive(members.subList(0, 4)));
        refused(archive(List.of(members.get(1), members.get(0), members.get(2), members.get(3), members.get(4))));
        List<StoredZip.Member> more = new ArrayList<>(members);
        more.add(new StoredZip.Member("autorun.inf", bytes("x")));
        refused(archive(more));
        for (int one = 0; one < members.size(); one++) {
            List<StoredZip.Member> changed = new ArrayList<>(members);
            byte[] content = changed.get(one).content().clone();
            content[content.length / 2] ^= 1;
            changed.set(one, new StoredZip.Member(changed.get(one).name(), content));
            refused(archive(changed));
        }
    }

    @Test
    void oneChangedByteOfTheArchiveIsRefused() {
        byte[] archive = Samples.bytes(request);
        // every byte of the first header and of the directory, and samples between them
        for (int place = 0; place < archive.length; place += place < 100 || place > archive.length - 600 ? 1 : 211) {
            byte[] changed = archive.clone();
            changed[place] ^= 1;
            refused(changed);
        }
    }

    private void refused(byte[] archive) {
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, archive)));
    }

    private static byte[] archive(List<StoredZip.Member> members) {
        return StoredZip.of(Samples.MANUAL.revisedOn(), members);
    }

    private static byte[] alone(PayloadFormat format) {
        return Samples.bytes(Samples.outlook(format, POP));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
