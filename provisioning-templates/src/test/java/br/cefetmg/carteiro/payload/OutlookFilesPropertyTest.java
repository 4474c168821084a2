package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.MailAccount;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

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

    @Property(tries = 400)
    void theProfileHoldsExactlyTheAccount(@ForAll(supplier = AnyAccount.class) MailAccount account)
            throws UnreadableFile {
        PayloadRequest request = request(PayloadFormat.OUTLOOK_PRF, account);
        if (isMisread(request)) {
            assertThatExceptionOfType(NotRepresentable.class).isThrownBy(() -> Samples.bytes(request));
            return;
        }
        Map<String, Map<String, String>> profile = IniFile.read(Samples.bytes(request));
        Map<String, String> fields = Objects.requireNonNull(profile.get("Account1"));
        assertThat(fields)
                .containsEntry("AccountName", account.address().asString())
                .containsEntry("EmailAddress", account.address().asString())
                .hasSize(account.protocol() == ReceiveProtocol.POP ? 19 : 18);
        assertThat(profile).hasSize(7);
        String name = account.name().text();
        String written = Objects.requireNonNull(fields.get("DisplayName"));
        if (ANSI.newEncoder().canEncode(name) && !name.startsWith("'") && !name.endsWith("'")) {
            assertThat(written).isEqualTo(name);
        }
        if (!written.equals(account.address().asString())) {
            assertThat(written).doesNotContain("?", "\"", "%").isNotBlank();
        }
        assertThat(written.equals(account.address().asString())).isEqualTo(request.nameReplaced());
    }

    @Property(tries = 200)
    void theAnswerHoldsExactlyTheAccount(@ForAll(supplier = AnyAccount.class) MailAccount account)
            throws UnreadableFile {
        PayloadRequest request = request(PayloadFormat.OUTLOOK_AUTODISCOVER, account);
        List<PlainXml.Leaf> leaves = PlainXml.read(Samples.bytes(request));
        assertThat(leaves.getFirst().text()).isEqualTo(account.name().text());
        assertThat(leaves.stream()
                        .filter(leaf -> leaf.path().endsWith("LoginName"))
                        .map(PlainXml.Leaf::text))
                .containsOnly(account.address().asString())
                .hasSize(2);
        assertThat(leaves).hasSize(23);
    }

    @Property(tries = 200)
    void theScriptIsTheSameScriptForEverybody(@ForAll(supplier = AnyAccount.class) MailAccount account)
            throws UnreadableFile {
        PayloadRequest request = request(PayloadFormat.OUTLOOK_PS1, account);
        if (isMisread(request)) {
            return;
        }
        ScriptText script = ScriptText.read(Samples.bytes(request));
        ScriptText known =
                ScriptText.read(Samples.bytes(Samples.outlook(PayloadFormat.OUTLOOK_PS1, account.protocol())));
        assertThat(commands(script)).isEqualTo(commands(known));
        assertThat(script.blocks().get("EnderecoBase64"))
                .isEqualTo(account.address().asString().getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(Samples.bytes(request), StandardCharsets.US_ASCII))
                .doesNotContainIgnoringCase("iex");
    }

    private static List<String> commands(ScriptText script) {
        return script.rest().stream()
                .filter(line -> !line.startsWith("$PrfSha256 = "))
                .toList();
    }

    private static PayloadRequest request(PayloadFormat format, MailAccount account) {
        return new PayloadRequest(account, format, PayloadOptions.AS_MANUAL);
    }
}
