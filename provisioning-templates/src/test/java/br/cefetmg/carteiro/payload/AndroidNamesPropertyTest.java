package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.MailAccount;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Names in Thunderbird's and Android's files: parse(render(x)) = x")
class AndroidNamesPropertyTest {
    @Property(tries = 300)
    void theCodeScansBackToTheAccount(@ForAll(supplier = AnyAccount.class) MailAccount account) throws IOException {
        PayloadFormat format = PayloadFormat.THUNDERBIRD_ANDROID_QR;
        String text = Samples.text(new PayloadRequest(account, format, PayloadOptions.AS_MANUAL));
        String picture =
                Samples.text(new PayloadRequest(account, format, PayloadOptions.AS_MANUAL, format.forPeople()));
        assertThat(CameraReader.scan(picture)).isEqualTo(text);
        JsonNode code = JsonMapper.builder().build().readTree(text);
        assertThat(code.at("/2/5").asText()).isEqualTo(account.address().asString());
        assertThat(code.at("/3/0/0/5").asText()).isEqualTo(account.address().asString());
        assertThat(code.at("/3/0/1/0").asText()).isEqualTo(account.address().asString());
        assertThat(code.at("/3/0/1/1").asText()).isEqualTo(account.name().text());
        assertThat(code.at("/2")).hasSize(6);
    }

    @Property(tries = 300)
    void theSettingsFileHoldsTheAccount(@ForAll(supplier = AnyAccount.class) MailAccount account) {
        ForeignXml xml = ForeignXml.of(Samples.text(
                new PayloadRequest(account, PayloadFormat.THUNDERBIRD_ANDROID_K9S, PayloadOptions.AS_MANUAL)));
        assertThat(xml.at("//identity/name")).isEqualTo(account.name().text());
        assertThat(xml.at("//identity/email")).isEqualTo(account.address().asString());
        assertThat(xml.at("//incoming-server/username"))
                .isEqualTo(account.address().asString());
        assertThat(xml.at("count(//*)")).isEqualTo("22");
    }

    @Property(tries = 300)
    void theManagedConfigurationHoldsTheAccount(@ForAll(supplier = AnyAccount.AtOneAddress.class) MailAccount account)
            throws IOException {
        JsonNode policy = JsonMapper.builder()
                .build()
                .readTree(Samples.text(
                        new PayloadRequest(account, PayloadFormat.ANDROID_AMAPI, PayloadOptions.AS_MANUAL)));
        JsonNode general = policy.at("/managedConfiguration/General");
        assertThat(general.get("senderName").asText()).isEqualTo(account.name().text());
        assertThat(general.get("accountName").asText()).isEqualTo("CEFET-MG (" + account.protocol() + ")");
        assertThat(general).hasSize(3);
    }
}
