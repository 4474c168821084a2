package br.cefetmg.carteiro.audit;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What payload.issued says of keys and parts")
class PayloadIssuedTextTest {
    @Test
    void oneKeyIsNamedAloneAndSeveralTogether() {
        assertThat(said(List.of("k1"), false)).containsEntry("keyId", "k1").doesNotContainKey("part");
        assertThat(said(List.of("k1", "k2"), false)).containsEntry("keyId", "k1,k2");
        assertThat(said(List.of(), false)).doesNotContainKey("keyId");
    }

    @Test
    void onlyASignatureAloneIsAPart() {
        assertThat(said(List.of("k1"), true)).containsEntry("part", "signature");
    }

    private static Map<String, String> said(List<String> keyIds, boolean signatureAlone) {
        return EventText.specifics(new Occurrence.PayloadIssued(
                ReceiveProtocol.POP,
                "outlook-prf",
                Map.of("replace", "true"),
                "MN 010 1.1",
                "c",
                "d",
                keyIds,
                false,
                signatureAlone));
    }
}
