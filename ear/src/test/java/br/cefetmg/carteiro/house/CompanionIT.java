package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Visit.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@DisplayName("Signatures beside and inside files, and what everybody may read (api.md, Companion and Public)")
class CompanionIT {
    @TempDir
    Path directory;

    private Path root() throws IOException {
        String chain = House.get(House.at("api/v1/keys/certificates.pem")).body();
        return Files.writeString(
                directory.resolve("root.pem"), chain.substring(chain.lastIndexOf("-----BEGIN CERTIFICATE-----")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outlook-prf",
                "outlook-reg",
                "outlook-autodiscover",
                "thunderbird-android-k9s",
                "thunderbird-autoconfig",
                "android-restrictions"
            })
    void aDetachedCmsIsApprovedForItsFileAndNoOther(String format) throws IOException {
        Visit visit = Visit.ofSomebodyWith(Visit.POP);
        HttpResponse<byte[]> file = visit.download(format);
        HttpResponse<byte[]> beside = visit.download(format + "/signature");
        assertThat(header(beside, "Content-Type")).isEqualTo("application/pkcs7-signature");
        assertThat(header(beside, "Content-Disposition")).contains(".p7s");
        assertThat(header(beside, "ETag")).startsWith("W/");
        assertThat(visit.events().path(0).path("part").asText()).isEqualTo("signature");
        assertThat(visit.eventTypes()).containsExactly("payload.issued", "payload.issued", "choice.made");

        Path content = Files.write(directory.resolve("file"), file.body());
        Path signature = Files.write(directory.resolve("file.p7s"), beside.body());
        assertThat(openssl(signature, content).approves()).isTrue();
        byte[] changed = file.body();
        changed[changed.length / 2] ^= 1;
        assertThat(openssl(signature, Files.write(content, changed)).approves()).isFalse();
    }

    private Judge.Verdict openssl(Path signature, Path content) throws IOException {
        return Judge.named("openssl")
                .says(
                        "cms",
                        "-verify",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        signature.toString(),
                        "-content",
                        content.toString(),
                        "-CAfile",
                        root().toString(),
                        "-purpose",
                        "any",
                        "-out",
                        directory.resolve("out").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"thunderbird-android-qr", "android-amapi", "android-intune"})
    void aDetachedJwsNamesItsEventAndAKeyThatIsPublished(String format) throws IOException {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        HttpResponse<byte[]> beside = visit.download(format + "/signature");
        assertThat(header(beside, "Content-Type")).isEqualTo("application/jose+json");
        JsonNode jws = Visit.json(new String(beside.body(), StandardCharsets.UTF_8));
        JsonNode head = Visit.json(
                new String(Base64.getUrlDecoder().decode(jws.path("protected").asText()), StandardCharsets.UTF_8));
        assertThat(head.path("jti").asText()).isEqualTo(header(beside, "Carteiro-Issue"));
        assertThat(head.path("x5c")).as("leaf and intermediate, no root").hasSize(2);
        JsonNode keys = Visit.json(House.get(House.at("api/v1/keys/jwks.json")).body());
        assertThat(keys.path("keys").findValuesAsText("kid"))
                .contains(head.path("kid").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"apple-mobileconfig", "outlook-ps1", "outlook-bundle", "settings-card"})
    void nothingStandsBesideTheOthers(String format) {
        assertThat(Visit.ofSomebodyWith(Visit.IMAP)
                        .download(format + "/signature")
                        .statusCode())
                .isEqualTo(404);
    }

    @Nested
    class TheOutlookBundle {
        @Test
        void holdsWhatItSaysAndItsScriptIsApproved() throws IOException {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            Map<String, byte[]> members =
                    members(visit.download("outlook-bundle").body());
            assertThat(members.keySet())
                    .contains(
                            "LEIA-ME.txt",
                            "instalar-mn010.ps1",
                            "administradores/mn010.prf",
                            "administradores/mn010.reg",
                            "administradores/autodiscover.xml",
                            "conferencia/SHA256SUMS",
                            "conferencia/SHA256SUMS.p7s");
            byte[] script = visit.download("outlook-ps1").body();
            assertThat(members).containsEntry("instalar-mn010.ps1", script);
            Path file = Files.write(directory.resolve("instalar-mn010.ps1"), script);
            assertThat(osslsigncode(file).approves())
                    .as(osslsigncode(file).words())
                    .isTrue();
            script[script.length / 3] = (byte) (script[script.length / 3] == 'a' ? 'b' : 'a');
            assertThat(osslsigncode(Files.write(file, script)).approves()).isFalse();
        }

        private Judge.Verdict osslsigncode(Path script) throws IOException {
            return Judge.named("osslsigncode").says("verify", "-in", script.toString(), "-CAfile", root().toString());
        }

        private static Map<String, byte[]> members(byte[] zip) throws IOException {
            Map<String, byte[]> members = new LinkedHashMap<>();
            try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
                for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    members.put(entry.getName(), archive.readAllBytes());
                }
            }
            return members;
        }
    }

    @Test
    void discoveryIsTheSameForEveryAddressAndOffersImapOnly() {
        HttpResponse<String> plain = House.get(House.at(".well-known/autoconfig/mail/config-v1.1.xml"));
        HttpResponse<String> asked =
                House.get(House.at("mail/config-v1.1.xml?emailaddress=fulano%40cefetmg.br&emailaddress=x"));
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(asked.body()).isEqualTo(plain.body());
        assertThat(plain.body()).contains("imap.cefetmg.br", "smtp.cefetmg.br").doesNotContain("pop", "fulano");
    }
}
