package br.cefetmg.carteiro.handoff;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Under which name a code stands in the database (B-5)")
class CodeDigestTest {
    private static final Code CODE = new Code("K7Q209X1");

    private final CodeDigest digest = new CodeDigest(key(1));

    private static SecretKey key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    @Test
    void isAlwaysTheSameInOneHouseAndAnotherInAnother() {
        assertThat(digest.of(CODE))
                .matches("[0-9a-f]{64}")
                .isEqualTo(new CodeDigest(key(1)).of(CODE))
                .isNotEqualTo(new CodeDigest(key(2)).of(CODE));
    }

    @Test
    void isNeitherAPlainHashNorOneByTheRecordsOwnKey() throws GeneralSecurityException {
        byte[] plain = MessageDigest.getInstance("SHA-256").digest(CODE.text().getBytes(US_ASCII));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key(1));
        byte[] byTheRecordsKey = mac.doFinal(("code|" + CODE.text()).getBytes(US_ASCII));
        assertThat(digest.of(CODE))
                .isNotEqualTo(HexFormat.of().formatHex(plain))
                .isNotEqualTo(HexFormat.of().formatHex(byTheRecordsKey));
    }

    @Test
    void isNoTicketsNameAlthoughBothReadTheSame() {
        assertThat(digest.ofTicket(CODE.text())).isNotEqualTo(digest.of(CODE));
    }
}
