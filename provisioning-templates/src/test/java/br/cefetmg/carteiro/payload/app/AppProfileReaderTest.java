package br.cefetmg.carteiro.payload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("App profiles are data")
class AppProfileReaderTest {
    private static final String SAMPLE = "br.cefetmg.exemplo.yaml";

    @Test
    void theSampleIsNoRealAppAndSaysThatNobodyVerifiedIt() {
        AppProfile sample = AppProfile.sample();
        assertThat(sample.packageName()).isEqualTo("br.cefetmg.exemplo");
        assertThat(sample.isVerified()).isFalse();
        assertThat(sample.protocols()).containsExactlyInAnyOrder(ReceiveProtocol.values());
        assertThat(sample.settingsFor(ReceiveProtocol.IMAP)).hasSize(15);
    }

    @Test
    void theSampleObeysTheSchema() throws IOException {
        try (InputStream schema =
                AppProfileReaderTest.class.getResourceAsStream("/schemas/android-app-profile.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(sample(), InputFormat.YAML))
                    .isEmpty();
        }
    }

    @Test
    void jsonIsReadToo() {
        AppProfile profile = read("""
                {"packageName":"com.exemplo.mail","displayName":"Exemplo","verified":"amapi-applications-get",
                 "verifiedOn":"2026-11-22","schemaVersionCode":3,"protocols":["IMAP"],"mapping":[
                 {"key":"host","type":"STRING","from":"receive.host"},{"key":"port","type":"STRING","from":"receive.port"},
                 {"key":"tls","type":"BOOL","from":"receive.security","values":{"STARTTLS":false,"IMPLICIT_TLS":true}},
                 {"key":"out/host","type":"STRING","from":"smtp.host"},{"key":"out/port","type":"INTEGER","from":"smtp.port"},
                 {"key":"out/tls","type":"INTEGER","from":"smtp.security","values":{"STARTTLS":1,"IMPLICIT_TLS":2}},
                 {"key":"folders","type":"MULTISELECT","const":["a","b"]},
                 {"key":"mail","type":"STRING","from":"account.email"}]}
                """);
        assertThat(profile.isVerified()).isTrue();
        assertThat(profile.protocols()).containsExactly(ReceiveProtocol.IMAP);
        assertThat(profile.settings()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "packageName: br.cefetmg.exemplo | packageName: exemplo | packageName",
                "packageName: br | packageName: x.y\\npackageName: br | each key once",
                "verified: unverified | verified: false | verified",
                "verified: unverified | verified: unverified\\nverifiedOn: 2026-13-01 | verifiedOn",
                "verified: unverified | verified: unverified\\npassword: x | is no key of a profile",
                "protocols: [IMAP, POP3] | protocols: [IMAP, POP] | protocols",
                "protocols: [IMAP, POP3] | protocols: [] | protocols",
                "protocols: [IMAP, POP3] | protocols: [IMAP, IMAP] | protocols",
                "key: IMAP/imapServer | key: IMAP//imapServer | mapping[1].key",
                "key: IMAP/imapServer | key: a/b/c/d | mapping[1].key",
                "key: IMAP/imapServer | key: IMAP/imapPassword | could carry a password",
                "key: IMAP/imapServer | key: IMAP | is a bundle and a value",
                "key: IMAP/imapServer | key: IMAP/imapUsername | is set twice",
                "from: receive.host, when: IMAP | from: receive.password, when: IMAP | is no known fact",
                "from: receive.host, when: IMAP | from: receive.user, when: IMAP | receive.host is not told for IMAP",
                "from: receive.host, when: IMAP | when: IMAP | must be there, or const",
                "from: receive.host, when: IMAP | from: receive.host, const: x, when: IMAP | must be there, or const",
                "from: receive.host, when: IMAP | from: receive.host, when: POP | must be one of",
                "imapServer, type: STRING | imapServer, type: INTEGER | cannot carry receive.host",
                "imapServer, type: STRING | imapServer, type: CHOICE | is a choice without choices",
                "imapServer, type: STRING | imapServer, type: BUNDLE | must be one of",
                "const: true | const: \"true\" | must be a value of type BOOL",
                "const: true | const: true, values: {a: b} | goes with from only",
                "const: true | const: null | must be a value of type BOOL",
                "{IMAP: IMAP, POP3: POP3} | {IMAP: IMAP, POP3: IMAP} | each a different one",
                "{IMAP: IMAP, POP3: POP3} | {IMAP: IMAP, EXCHANGE: EAS} | is no key of a profile",
                "{IMAP: IMAP, POP3: POP3} | {} | must be words"
            })
    void anotherProfileIsRefusedAndTheErrorSaysWhere(String from, String to, String reason) {
        assertThat(sample()).contains(from);
        String changed = sample().replace(from, to.replace("\\n", "\n"));
        assertThatExceptionOfType(AppProfileInvalid.class)
                .isThrownBy(() -> read(changed))
                .withMessageStartingWith("perfil.yaml: ")
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a: &x 1\nb: *x", "[1]", "a: 1\n---\nb: 2", "{", "null"})
    void whatIsNoProfileIsRefused(String text) {
        assertThatExceptionOfType(AppProfileInvalid.class).isThrownBy(() -> read(text));
    }

    @Test
    void anEndlessFileIsRefused() {
        assertThatExceptionOfType(AppProfileInvalid.class)
                .isThrownBy(() -> read(sample() + "#".repeat(65_536)))
                .withMessageContaining("64 kB");
    }

    private static AppProfile read(String text) {
        return AppProfileReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "perfil.yaml");
    }

    private static String sample() {
        try (InputStream stream = Objects.requireNonNull(AppProfile.class.getResourceAsStream(SAMPLE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
