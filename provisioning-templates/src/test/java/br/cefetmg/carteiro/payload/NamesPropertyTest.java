package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.Connection.AS_MANUAL;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.payload.reading.HtmlPage;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Names: parse(render(x)) = x, and nothing but the name changes")
class NamesPropertyTest {
    @Property(tries = 500)
    void theProfileHoldsExactlyTheAccount(@ForAll(supplier = AnyAccount.class) MailAccount account) {
        Map<String, Object> profile = ForeignPlist.parsed(Samples.text(profile(account)));
        Map<String, Object> mail = ForeignPlist.mail(profile);
        assertThat(mail)
                .containsEntry("EmailAccountName", account.name().text())
                .containsEntry("EmailAddress", account.address().asString())
                .containsEntry("IncomingMailServerUsername", account.address().asString())
                .hasSize(20);
        assertThat(profile).hasSize(10);
    }

    @Property(tries = 300)
    void theCardHoldsExactlyTheAccount(@ForAll(supplier = AnyAccount.class) MailAccount account) throws UnreadableFile {
        HtmlPage page = HtmlPage.read(bytes(card(account, "text/html")));
        assertThat(page.fields().get("name")).containsOnly(account.name().text());
        assertThat(page.fields().get("address")).containsOnly(account.address().asString());
        Map<String, Object> data = StrictJson.read(bytes(card(account, "application/json")));
        assertThat(data)
                .extractingByKey("settings")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("name", account.name().text())
                .containsEntry("address", account.address().asString());
    }

    @Property(tries = 300)
    void aFileHasAsManyLinesWhateverTheName(@ForAll(supplier = AnyAccount.AtOneAddress.class) MailAccount account) {
        assertThat(Samples.text(profile(account)).lines().count())
                .isEqualTo(Samples.text(Samples.profile(account.protocol(), AS_MANUAL))
                        .lines()
                        .count());
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
