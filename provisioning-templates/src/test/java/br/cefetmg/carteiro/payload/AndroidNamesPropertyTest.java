package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Names in Thunderbird's and Android's files: parse(render(x)) = x")
class AndroidNamesPropertyTest {
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ABçãéñßøЖ李'-.,& ").ofMaxLength(64),
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.of("\"", "\\", "]]>", "${x}", "%EMAILADDRESS%", "{{mail}}", "\r\n", "</name>", "\u202E"));
    }

    @Provide
    Arbitrary<MailAddress> addresses() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+/=?^_`{|}~-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(local -> MailAddress.of(local + "@cefetmg.br"));
    }

    @Property(tries = 300)
    void theCodeScansBackToTheAccount(
            @ForAll("names") String raw, @ForAll("addresses") MailAddress address, @ForAll ReceiveProtocol protocol)
            throws IOException {
        MailAccount account = new MailAccount(address, AccountName.of(raw, address), protocol);
        PayloadFormat format = PayloadFormat.THUNDERBIRD_ANDROID_QR;
        String text = Samples.text(new PayloadRequest(account, format, PayloadOptions.AS_MANUAL));
        String picture =
                Samples.text(new PayloadRequest(account, format, PayloadOptions.AS_MANUAL, format.forPeople()));
        assertThat(CameraReader.scan(picture)).isEqualTo(text);
        JsonNode code = JsonMapper.builder().build().readTree(text);
        assertThat(code.at("/2/5").asText()).isEqualTo(address.asString());
        assertThat(code.at("/3/0/0/5").asText()).isEqualTo(address.asString());
        assertThat(code.at("/3/0/1/0").asText()).isEqualTo(address.asString());
        assertThat(code.at("/3/0/1/1").asText()).isEqualTo(account.name().text());
        assertThat(code.at("/2")).hasSize(6);
    }

    @Property(tries = 300)
    void theSettingsFileHoldsTheAccount(
            @ForAll("names") String raw, @ForAll("addresses") MailAddress address, @ForAll ReceiveProtocol protocol) {
        MailAccount account = new MailAccount(address, AccountName.of(raw, address), protocol);
        ForeignXml xml = ForeignXml.of(Samples.text(
                new PayloadRequest(account, PayloadFormat.THUNDERBIRD_ANDROID_K9S, PayloadOptions.AS_MANUAL)));
        assertThat(xml.at("//identity/name")).isEqualTo(account.name().text());
        assertThat(xml.at("//identity/email")).isEqualTo(address.asString());
        assertThat(xml.at("//incoming-server/username")).isEqualTo(address.asString());
        assertThat(xml.at("count(//*)")).isEqualTo("22");
    }

    @Property(tries = 300)
    void theManagedConfigurationHoldsTheAccount(@ForAll("names") String raw, @ForAll ReceiveProtocol protocol)
            throws IOException {
        MailAccount account = Samples.account(raw, Samples.ADDRESS, protocol);
        JsonNode policy = JsonMapper.builder()
                .build()
                .readTree(Samples.text(
                        new PayloadRequest(account, PayloadFormat.ANDROID_AMAPI, PayloadOptions.AS_MANUAL)));
        JsonNode general = policy.at("/managedConfiguration/General");
        assertThat(general.get("senderName").asText()).isEqualTo(account.name().text());
        assertThat(general.get("accountName").asText()).isEqualTo("CEFET-MG (" + protocol + ")");
        assertThat(general).hasSize(3);
    }
}
