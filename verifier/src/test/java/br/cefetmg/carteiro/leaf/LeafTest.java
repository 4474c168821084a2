package br.cefetmg.carteiro.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.spec.SecretKeySpec;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An event's canonical form (A-record)")
class LeafTest {
    private static Leaf leaf(Map<String, String> members) {
        return Leaf.of(new TreeMap<>(members));
    }

    @Test
    void membersAreSortedAndNothingIsAdded() {
        assertThat(leaf(Map.of("b", "2", "a", "1"))).hasToString("{\"a\":\"1\",\"b\":\"2\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "Conceição D'Ávila & Filhos", "a \"quoted\" back\\slash", "€ 𝄞 \u2028", "/<>"})
    void itIsWhatAnIndependentRfc8785LibraryWrites(String value) throws Exception {
        Leaf leaf = leaf(Map.of("z", value, "é", "1", "type", "x"));
        assertThat(leaf.bytes()).isEqualTo(new JsonCanonicalizer(leaf.bytes()).getEncodedUTF8());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "\u007f", "\u0085", "\ud800"})
    void whatLibrariesEscapeDifferentlyIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> leaf(Map.of("a", value)));
    }

    @Test
    void itsHashIsTheMerkleLeafHashOfRfc9162() throws Exception {
        Leaf leaf = leaf(Map.of("a", "1"));
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((byte) 0);
        assertThat(leaf.hash()).isEqualTo(sha256.digest("{\"a\":\"1\"}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void itsMacDependsOnEveryByteAndOnTheKey() {
        SecretKeySpec key = new SecretKeySpec(new byte[32], "HmacSHA256");
        SecretKeySpec other = new SecretKeySpec(HexFormat.of().parseHex("01".repeat(32)), "HmacSHA256");
        Leaf leaf = leaf(Map.of("a", "1"));
        assertThat(leaf.mac(key))
                .isEqualTo(Leaf.kept(leaf.bytes()).mac(key))
                .isNotEqualTo(leaf(Map.of("a", "2")).mac(key))
                .isNotEqualTo(leaf.mac(other));
    }
}
