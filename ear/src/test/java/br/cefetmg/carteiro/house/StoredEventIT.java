package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reckons anew what stands in the rows, with nothing but the JDK. */
@InTheHouse
@Tag("postgresql")
@DisplayName("A stored event shows whether it is as it was written (A-record; PostgreSQL)")
class StoredEventIT {
    /** Of the keys that development makes for itself. */
    private static final char[] PASSWORD = "desenvolvimento".toCharArray();

    private record Stored(String id, byte[] leaf, byte[] hash, byte[] mac) {}

    private List<Stored> rows = List.of();

    @BeforeEach
    void readWhatAPersonLeaves() throws SQLException {
        Visit visit = Visit.ofSomebodyWith(Visit.POP);
        assertThat(visit.download("apple-mobileconfig").statusCode()).isEqualTo(200);
        List<Stored> read = new ArrayList<>();
        for (var event : visit.events()) {
            read.add(stored(event.path("id").asText()));
        }
        rows = read;
        assertThat(rows).hasSize(2);
    }

    private static Stored stored(String id) throws SQLException {
        String query = "select leaf, leaf_hash, record_mac from audit_event where id = ?";
        try (Connection connection = Database.as(Database.ADMINISTRATOR);
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).as(id).isTrue();
                return new Stored(id, row.getBytes(1), row.getBytes(2), row.getBytes(3));
            }
        }
    }

    @Test
    void byTheHashOfItsText() throws Exception {
        for (Stored row : rows) {
            String text = new String(row.leaf(), StandardCharsets.UTF_8);
            assertThat(Visit.json(text).path("id").asText()).isEqualTo(row.id());
            assertThat(hash(row.leaf())).as(text).isEqualTo(row.hash());
        }
    }

    @Test
    void byTheCodeThatOnlyTheHouseCanReckon() throws Exception {
        Key key = key();
        for (Stored row : rows) {
            assertThat(mac(key, row.leaf())).isEqualTo(row.mac());
        }
    }

    @Test
    void notWithOneByteChanged() throws Exception {
        Key key = key();
        for (Stored row : rows) {
            for (int at = 0; at < row.leaf().length; at++) {
                byte[] changed = row.leaf().clone();
                changed[at] ^= 1;
                assertThat(Arrays.equals(hash(changed), row.hash()))
                        .as("%d", at)
                        .isFalse();
                assertThat(Arrays.equals(mac(key, changed), row.mac()))
                        .as("%d", at)
                        .isFalse();
            }
        }
    }

    /** A leaf of RFC 9162, 2.1.1. */
    private static byte[] hash(byte[] leaf) throws GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((byte) 0);
        return sha256.digest(leaf);
    }

    private static byte[] mac(Key key, byte[] leaf) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        return mac.doFinal(leaf);
    }

    private static Key key() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        Path file = Path.of(System.getenv("CARTEIRO_RUN_DIR"), "keys", "desenvolvimento.p12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, PASSWORD);
        }
        return store.getKey("record-mac", PASSWORD);
    }
}
