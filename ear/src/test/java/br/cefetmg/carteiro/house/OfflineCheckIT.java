package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Visit.header;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.cli.OfflineCommand;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.SignatureForm;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@DisplayName(
        "What the house hands out, checked by ./carteiro verify with the published root (api.md, Offline commands)")
class OfflineCheckIT {
    private static final String IN_QUOTES = ".*filename=\"([^\"]+)\".*";

    @TempDir
    Path folder;

    @BeforeEach
    void fetchRoots() throws IOException {
        Files.writeString(
                folder.resolve("root.pem"),
                House.get(House.at("api/v1/keys/certificates.pem")).body());
    }

    private record Answer(int code, String out, String err) {}

    private Answer check(Path file) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new OfflineCommand(House.CLOCK, Map.of())
                .run(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        "payload",
                        "--json",
                        file.toString(),
                        "--ca",
                        folder.resolve("root.pem").toString());
        return new Answer(code, out.toString(), err.toString());
    }

    private Path saved(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        String name = header(answer, "Content-Disposition").replaceAll(IN_QUOTES, "$1");
        return Files.write(folder.resolve(name), answer.body());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SETTINGS_CARD")
    void everySignedFormatIsGoodAndBadWithOneByteChanged(PayloadFormat format) throws IOException {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        HttpResponse<byte[]> answer = visit.download(format.slug());
        Path file = saved(answer);
        if (format.signature().companion().isPresent()) {
            assertThat(check(file).code()).as("alone").isEqualTo(2);
            Path companion = saved(visit.download(format.slug() + "/signature"));
            assertThat(check(companion).code()).isZero();
        }
        Answer good = check(file);
        assertThat(good.code()).as(good.toString()).isZero();
        JsonNode said = Visit.json(good.out());
        assertThat(said.path("sha256").asText()).isEqualTo(digest(answer));
        assertThat(said.path("signatures").path(0).path("signer").asText()).contains("DESENVOLVIMENTO");
        byte[] changed = answer.body();
        changed[changed.length / 3] ^= 1;
        Files.write(file, changed);
        assertThat(check(file).code()).isEqualTo(1);
    }

    /** As the delivery itself said it. */
    private static String digest(HttpResponse<byte[]> answer) {
        String base64 = header(answer, "Repr-Digest").replaceAll("sha-256=:(.*):", "$1");
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLE_MOBILECONFIG", "OUTLOOK_PS1"})
    void whatWasSignedIsWhatTheRecordCallsCanonical(PayloadFormat format) throws IOException {
        Visit visit = Visit.ofSomebodyWith(Visit.POP);
        JsonNode signature = Visit.json(
                        check(saved(visit.download(format.slug()))).out())
                .path("signatures")
                .path(0);
        JsonNode event = visit.events().path(0);
        assertThat(signature.path("contentSha256").asText())
                .isEqualTo(event.path("canonicalSha256").asText("absent"));
        assertThat(event.path("keyId").asText())
                .isEqualTo(signature.path("keyId").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json"})
    void aCardThatNobodySignsCannotBeTold(String mediaType) throws IOException {
        assertThat(PayloadFormat.SETTINGS_CARD.signature()).isEqualTo(SignatureForm.NONE);
        Path card = saved(Visit.ofSomebodyWith(Visit.IMAP).download("settings-card", "Accept", mediaType));
        assertThat(check(card).code()).isEqualTo(2);
    }
}
