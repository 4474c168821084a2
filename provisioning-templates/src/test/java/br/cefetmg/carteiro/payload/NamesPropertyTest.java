package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.Connection.AS_MANUAL;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.reading.HtmlPage;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Names: parse(render(x)) = x, and nothing but the name changes")
class NamesPropertyTest {
    static final String[] HOSTILE = {
        "[section]",
        "\r\n",
        "\n",
        "\u0000",
        "${7*7}",
        "<#assign x=1>",
        "%PATH%",
        "\"",
        "$(calc)",
        "</string>",
        "&lt;",
        "]]>",
        "\\u0022",
        "\u202E",
        "<script>",
        "'",
        "--",
        "; DROP",
        "{{x}}",
        "é",
        "Ávila",
        " "
    };

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> hostile = Arbitraries.of(HOSTILE);
        Arbitrary<String> plain = Arbitraries.strings().all().ofMaxLength(20);
        Arbitrary<String> letters =
                Arbitraries.strings().withChars("ABçãéñßøЖ李'-.,& ").ofMaxLength(40);
        return Arbitraries.oneOf(
                letters, plain, Combinators.combine(letters, hostile, letters).as((a, b, c) -> a + b + c));
    }

    @Provide
    Arbitrary<MailAddress> addresses() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+/=?^_`{|}~-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(local -> MailAddress.of(local + "@cefetmg.br"));
    }

    @Property(tries = 500)
    void theProfileHoldsExactlyTheAccount(
            @ForAll("anyText") String raw, @ForAll("addresses") MailAddress address, @ForAll ReceiveProtocol protocol) {
        MailAccount account = new MailAccount(address, AccountName.of(raw, address), protocol);
        Map<String, Object> profile = ForeignPlist.parsed(Samples.text(profile(account)));
        Map<String, Object> mail = ForeignPlist.mail(profile);
        assertThat(mail)
                .containsEntry("EmailAccountName", account.name().text())
                .containsEntry("EmailAddress", address.asString())
                .containsEntry("IncomingMailServerUsername", address.asString())
                .hasSize(20);
        assertThat(profile).hasSize(10);
    }

    @Property(tries = 300)
    void theCardHoldsExactlyTheAccount(
            @ForAll("anyText") String raw, @ForAll("addresses") MailAddress address, @ForAll ReceiveProtocol protocol)
            throws UnreadableFile {
        MailAccount account = new MailAccount(address, AccountName.of(raw, address), protocol);
        HtmlPage page = HtmlPage.read(bytes(card(account, "text/html")));
        assertThat(page.fields().get("name")).containsOnly(account.name().text());
        assertThat(page.fields().get("address")).containsOnly(address.asString());
        Map<String, Object> data = StrictJson.read(bytes(card(account, "application/json")));
        assertThat(data)
                .extractingByKey("settings")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("name", account.name().text())
                .containsEntry("address", address.asString());
    }

    @Property(tries = 300)
    void thePolicyLetsEveryAccountPass(
            @ForAll("anyText") String raw, @ForAll("addresses") MailAddress address, @ForAll ReceiveProtocol protocol) {
        MailAccount account = new MailAccount(address, AccountName.of(raw, address), protocol);
        Samples.requestsOf(account)
                .filter(request ->
                        !isManaged(request) || !account.address().localPart().matches(".*[{}$%].*"))
                .filter(request -> !OutlookFilesPropertyTest.isMisread(request))
                .forEach(request -> Samples.POLICY.check(
                        Samples.MANUAL, request, Samples.RENDERER.render(Samples.MANUAL, request)));
    }

    @Property(tries = 300)
    void aFileHasAsManyLinesWhateverTheName(@ForAll("anyText") String raw, @ForAll ReceiveProtocol protocol) {
        MailAccount account = Samples.account(raw, Samples.ADDRESS, protocol);
        assertThat(Samples.text(profile(account)).lines().count())
                .isEqualTo(Samples.text(Samples.profile(protocol, AS_MANUAL))
                        .lines()
                        .count());
    }

    /** Managements replace what is marked so; such an address is refused there. */
    private static boolean isManaged(PayloadRequest request) {
        return request.format() == PayloadFormat.ANDROID_AMAPI || request.format() == PayloadFormat.ANDROID_INTUNE;
    }

    private static PayloadRequest profile(MailAccount account) {
        return new PayloadRequest(account, PayloadFormat.APPLE_MOBILECONFIG, PayloadOptions.AS_MANUAL);
    }

    private static PayloadRequest card(MailAccount account, String mediaType) {
        return new PayloadRequest(
                account,
                PayloadFormat.SETTINGS_CARD,
                PayloadOptions.AS_MANUAL,
                PayloadFormat.SETTINGS_CARD.representedAs(mediaType).orElseThrow());
    }

    private static byte[] bytes(PayloadRequest request) {
        return Samples.text(request).getBytes(StandardCharsets.UTF_8);
    }
}
