package br.cefetmg.carteiro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.cli.Desk.Answer;
import br.cefetmg.carteiro.signature.TestChain;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("verify: how it is called and how it answers")
class OfflineCommandTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(folder);
        desk.put("x.json", new byte[] {1});
        desk.put("x.json.jws.json", desk.signer().detachedJws(new byte[] {1}));
    }

    private Answer call(Map<String, String> environment, String... arguments) {
        return desk.call(TestChain.NOW, environment, arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "payload",
                "payload x.json",
                "payload --ca root.pem",
                "payload x.json --ca",
                "payload x.json --ca root.pem --wrong",
                "payload x.json --ca root.pem --json=maybe",
                "payload x.json --ca nowhere.pem",
                "payload x.json --ca x.json",
                "payload x.json --ca root.pem --language fr",
                "receipt x.json"
            })
    void whatIsNotUnderstoodIsOneLineOnStandardErrorAnd2(String arguments) {
        Answer answer = call(Map.of(), arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("carteiro verify: ").hasLineCount(1).doesNotContain("Exception", "\tat ");
    }

    @Test
    void anArgumentFileIsNotExpanded() {
        desk.put("arguments", "--help".getBytes(StandardCharsets.US_ASCII));
        assertThat(call(Map.of(), "payload", "@" + folder.resolve("arguments"), "--ca", path("root.pem"))
                        .err())
                .contains("@" + folder.resolve("arguments"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, bom",
                "-, -, pt_BR.UTF-8, bom",
                "-, -, en_US.UTF-8, good",
                "-, -, C, bom",
                "-, en_GB, pt_BR.UTF-8, good",
                "pt_BR, en_GB, en_US.UTF-8, bom",
                "en, pt_BR, pt_BR, good"
            })
    void theLanguageIsThatOfTheEnvironment(String all, String messages, String lang, String word) {
        Map<String, String> environment = Map.of(
                "LC_ALL", Objects.toString(all, ""),
                "LC_MESSAGES", Objects.toString(messages, ""),
                "LANG", Objects.toString(lang, ""));
        assertThat(call(environment, "payload", path("x.json"), "--ca", path("root.pem"))
                        .out())
                .startsWith(word + ": ");
    }

    @Test
    void anOptionDecidesOverTheEnvironmentInFaultsAndHelpToo() {
        Map<String, String> english = Map.of("LANG", "en_US.UTF-8");
        assertThat(call(english, "payload", path("x.json"), "--ca", path("root.pem"), "--language", "pt-BR")
                        .out())
                .startsWith("bom: ");
        assertThat(call(english, "payload", "--language=pt-BR").err()).contains("falta --ca ROOT.pem, FILE");
        assertThat(call(english, "payload", "--help").out()).contains("Checks signed files", "--json");
        Answer help = call(english, "payload", "--language", "pt-BR", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("Confere arquivos assinados", "só as raízes")
                .doesNotContain("Usage");
        assertThat(call(Map.of(), "--help").out()).contains("payload", "Confere, sem o servidor");
    }

    @Test
    void machinesGetOneObjectALine() throws IOException {
        Answer answer = call(Map.of(), "payload", "--json", path("x.json"), path("nada"), "--ca", path("root.pem"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).isEmpty();
        String[] lines = answer.out().split("\\R", -1);
        JsonNode good = new ObjectMapper().readTree(lines[0]);
        assertThat(good.path("verdict").asText()).isEqualTo("good");
        assertThat(good.path("file").asText()).isEqualTo(path("x.json"));
        assertThat(good.path("sha256").asText())
                .isEqualTo("4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a");
        assertThat(good.path("judgedAt").asText()).isEqualTo("2026-11-24T12:00:00Z");
        JsonNode signature = good.path("signatures").path(0);
        assertThat(signature.path("form").asText()).isEqualTo("detached-jws");
        assertThat(signature.path("signer").asText()).isEqualTo("CN=folha");
        assertThat(signature.path("event").asText()).isEqualTo("7");
        assertThat(signature.path("contentSha256")).isEqualTo(good.path("sha256"));
        JsonNode unclear = new ObjectMapper().readTree(lines[1]);
        assertThat(unclear.path("verdict").asText()).isEqualTo("unclear");
        assertThat(unclear.path("reason").asText()).isEqualTo("not-found");
    }

    @Test
    void bothLanguagesSayTheSameThingsAndEveryReason() throws IOException {
        assertThat(words("Words_en.properties").keySet())
                .isEqualTo(words("Words.properties").keySet());
        assertThat(Arrays.stream(Reason.values()).map(reason -> "reason." + reason.slug()))
                .isSubsetOf(words("Words.properties").stringPropertyNames());
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Reason.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
