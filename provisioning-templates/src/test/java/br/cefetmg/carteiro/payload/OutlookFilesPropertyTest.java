package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.reading.IniFile;
import br.cefetmg.carteiro.payload.reading.PlainXml;
import br.cefetmg.carteiro.payload.reading.ScriptText;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.NotRepresentable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Names in files for Outlook: parse(render(x)) = x, and nothing but the name changes")
class OutlookFilesPropertyTest {
    private static final Charset ANSI = Charset.forName("windows-1252");

    /** Whether Outlook could take the address for something else. */
    static boolean isMisread(PayloadRequest request) {
        String address = request.account().address().asString();
        return request.format().slug().startsWith("outlook-")
                && request.format() != PayloadFormat.OUTLOOK_AUTODISCOVER
                && (address.contains("%") || address.startsWith("'"));
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> letters =
                Arbitraries.strings().withChars("ABçãéñßøŁśčőẽẞЖ李'-.,& ").ofMaxLength(40);
        Arbitrary<String> hostile = Arbitraries.of(NamesPropertyTest.HOSTILE);
        return Arbitraries.oneOf(
                letters,
                Arbitraries.strings().all().ofMaxLength(20),
                Combinators.combine(letters, hostile, letters).as((a, b, c) -> a + b + c));
    }

    @Provide
    Arbitrary<MailAddress> addresses() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+/=?^_`{|}~-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(local -> MailAddress.of(local + "@cefetmg.br"));
    }

    @Property(tries = 400)
    void theProfileHoldsExactlyTheAccount(
            @ForAll("anyText") String raw, @ForAll("addresses") MailAddress address, @ForAll ReceiveProtocol protocol)
            throws UnreadableFile {
        PayloadRequest request = request(PayloadFormat.OUTLOOK_PRF, raw, address, protocol);
        if (isMisread(request)) {
            assertThatExceptionOfType(NotRepresentable.class).isThrownBy(() -> Samples.bytes(request));
            return;
        }
        Map<String, Map<String, String>> profile = IniFile.read(Samples.bytes(request));
        Map<String, String> account = Objects.requireNonNull(profile.get("Account1"));
        assertThat(account)
                .containsEntry("AccountName", address.asString())
                .containsEntry("EmailAddress", address.asString())
                .hasSize(protocol == ReceiveProtocol.POP ? 19 : 18);
        assertThat(profile).hasSize(7);
        String name = request.account().name().text();
        String written = Objects.requireNonNull(account.get("DisplayName"));
        if (ANSI.newEncoder().canEncode(name) && !name.startsWith("'") && !name.endsWith("'")) {
            assertThat(written).isEqualTo(name);
        }
        if (!written.equals(address.asString())) {
            assertThat(written).doesNotContain("?", "\"", "%").isNotBlank();
        }
        assertThat(written.equals(address.asString())).isEqualTo(request.nameReplaced());
    }

    @Property(tries = 200)
    void theAnswerHoldsExactlyTheAccount(
            @ForAll("anyText") String raw, @ForAll("addresses") MailAddress address, @ForAll ReceiveProtocol protocol)
            throws UnreadableFile {
        PayloadRequest request = request(PayloadFormat.OUTLOOK_AUTODISCOVER, raw, address, protocol);
        List<PlainXml.Leaf> leaves = PlainXml.read(Samples.bytes(request));
        assertThat(leaves.getFirst().text()).isEqualTo(request.account().name().text());
        assertThat(leaves.stream()
                        .filter(leaf -> leaf.path().endsWith("LoginName"))
                        .map(PlainXml.Leaf::text))
                .containsExactly(address.asString(), address.asString());
        assertThat(leaves).hasSize(23);
    }

    @Property(tries = 200)
    void theScriptIsTheSameScriptForEverybody(
            @ForAll("anyText") String raw, @ForAll("addresses") MailAddress address, @ForAll ReceiveProtocol protocol)
            throws UnreadableFile {
        PayloadRequest request = request(PayloadFormat.OUTLOOK_PS1, raw, address, protocol);
        if (isMisread(request)) {
            return;
        }
        ScriptText script = ScriptText.read(Samples.bytes(request));
        ScriptText known = ScriptText.read(Samples.bytes(Samples.outlook(PayloadFormat.OUTLOOK_PS1, protocol)));
        assertThat(commands(script)).isEqualTo(commands(known));
        assertThat(script.blocks().get("EnderecoBase64"))
                .isEqualTo(address.asString().getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(Samples.bytes(request), StandardCharsets.US_ASCII))
                .doesNotContainIgnoringCase("iex");
    }

    private static List<String> commands(ScriptText script) {
        return script.rest().stream()
                .filter(line -> !line.startsWith("$PrfSha256 = "))
                .toList();
    }

    private static PayloadRequest request(
            PayloadFormat format, String raw, MailAddress address, ReceiveProtocol protocol) {
        return new PayloadRequest(
                new MailAccount(address, AccountName.of(raw, address), protocol), format, PayloadOptions.AS_MANUAL);
    }
}
