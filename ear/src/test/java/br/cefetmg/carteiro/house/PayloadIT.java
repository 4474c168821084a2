package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Visit.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@DisplayName("A signed file for a real person (A-main; api.md, Formats)")
class PayloadIT {
    private static final String APPLE = "apple-mobileconfig";

    @TempDir
    Path directory;

    private Path root() throws IOException {
        String chain = House.get(House.at("api/v1/keys/certificates.pem")).body();
        int last = chain.lastIndexOf("-----BEGIN CERTIFICATE-----");
        return Files.writeString(directory.resolve("root.pem"), chain.substring(last));
    }

    private Judge.Verdict openssl(byte[] file) throws IOException {
        Path signed = Files.write(directory.resolve("file"), file);
        return Judge.named("openssl")
                .says(
                        "cms",
                        "-verify",
                        "-inform",
                        "DER",
                        "-in",
                        signed.toString(),
                        "-CAfile",
                        root().toString(),
                        "-purpose",
                        "any",
                        "-out",
                        directory.resolve("content").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {APPLE, "outlook-bundle", "settings-card"})
    void saysHowLongItIs(String format) {
        HttpResponse<byte[]> file = Visit.ofSomebodyWith(Visit.IMAP).download(format);
        assertThat(header(file, "Content-Length")).isEqualTo(Integer.toString(file.body().length));
    }

    @Nested
    class AnAppleProfile {
        @Test
        void isApprovedByOpensslWithOnlyTheRootAndReadByAnotherPlistParser() throws IOException {
            byte[] file = Visit.ofSomebodyWith(Visit.IMAP).download(APPLE).body();
            assertThat(openssl(file)).matches(Judge.Verdict::approves);
            Judge.Verdict read = Judge.named("plistutil")
                    .says("-i", directory.resolve("content").toString(), "-f", "xml");
            assertThat(read.approves()).as(read.words()).isTrue();
            assertThat(read.words())
                    .contains("EmailTypeIMAP", "imap.cefetmg.br")
                    .doesNotContain("pop.cefetmg.br");
        }

        @Test
        void failsWhenOneByteIsAnother() throws IOException {
            byte[] file = Visit.ofSomebodyWith(Visit.POP).download(APPLE).body();
            assertThat(openssl(file).approves()).isTrue();
            file[file.length / 2] ^= 1;
            assertThat(openssl(file).approves()).isFalse();
        }

        @Test
        void keepsItsIdentifierAcrossAChangeOfProtocolAndChangesTheAccount() throws IOException {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            openssl(visit.download(APPLE).body());
            String imap = Files.readString(directory.resolve("content"));
            visit.choose(Visit.POP, "If-Match", "*");
            openssl(visit.download(APPLE).body());
            String pop = Files.readString(directory.resolve("content"));
            assertThat(valueOf(pop, "PayloadIdentifier", 0)).isEqualTo(valueOf(imap, "PayloadIdentifier", 0));
            assertThat(valueOf(pop, "PayloadUUID", 1)).isNotEqualTo(valueOf(imap, "PayloadUUID", 1));
        }

        private static String valueOf(String plist, String key, int occurrence) {
            String[] after = plist.split("<key>" + key + "</key>\\s*<string>", -1);
            return after[occurrence + 1].substring(0, after[occurrence + 1].indexOf('<'));
        }

        @Test
        void takesTheOtherPortPairByOption() throws IOException {
            openssl(Visit.ofSomebodyWith(Visit.POP)
                    .download(APPLE + "?connection=ssl")
                    .body());
            assertThat(Files.readString(directory.resolve("content")))
                    .contains("995")
                    .doesNotContain(">110<");
        }
    }

    @Nested
    class ADelivery {
        @Test
        void leavesOneEventThatTellsOfThoseBytes() throws Exception {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            HttpResponse<byte[]> file = visit.download(APPLE);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.body());
            var event = visit.events().path(0);
            assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
            assertThat(event.path("id").asText()).isEqualTo(header(file, "Carteiro-Issue"));
            assertThat(event.path("deliveredSha256").asText())
                    .isEqualTo(HexFormat.of().formatHex(digest));
            assertThat(header(file, "Repr-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        }

        @Test
        void carriesItsHeaders() {
            HttpResponse<byte[]> file = Visit.ofSomebodyWith(Visit.IMAP).download(APPLE);
            assertThat(header(file, "Content-Type")).isEqualTo("application/x-apple-aspen-config");
            assertThat(header(file, "Content-Disposition"))
                    .isEqualTo("attachment; filename=\"correio-cefetmg-imap.mobileconfig\"");
            assertThat(file.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
            assertThat(header(file, "Vary")).isEqualTo("Accept, Authorization");
            assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.headers().allValues("Pragma")).isEmpty();
        }

        @Test
        void isTheSameBytesAgainUnderTheSameTag() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            HttpResponse<byte[]> first = visit.download(APPLE);
            HttpResponse<byte[]> again = visit.download(APPLE);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag")).matches("\"[0-9a-f]+\"");
        }

        @Test
        void thatIsNotNeededIs304WithoutAnEvent() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            String tag = header(visit.download(APPLE), "ETag");
            HttpResponse<byte[]> unchanged = visit.download(APPLE, "If-None-Match", tag);
            assertThat(unchanged.statusCode()).isEqualTo(304);
            assertThat(header(unchanged, "ETag")).isEqualTo(tag);
            assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
            visit.choose(Visit.POP, "If-Match", "*");
            assertThat(visit.download(APPLE, "If-None-Match", tag).statusCode()).isEqualTo(200);
        }

        @Test
        void thatIsRefusedToWhoeverHasAnOlderOneIsRecordedAsAnyRefusal() {
            Visit visit = Visit.ofSomebodyNew();
            HttpResponse<byte[]> refused = visit.download(APPLE, "If-None-Match", "\"00\"");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(visit.eventTypes()).containsExactly("payload.refused");
        }

        @Test
        void isAnnouncedByHeadWithoutAnEvent() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            HttpResponse<String> head = House.send(House.request("api/v1/me/payloads/" + APPLE, visit.token())
                    .method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(header(head, "ETag")).isEqualTo(header(visit.download(APPLE), "ETag"));
            assertThat(head.headers().map()).doesNotContainKeys("carteiro-issue", "repr-digest", "content-length");
            assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
        }
    }

    @Nested
    class ARefusal {
        @Test
        void withoutAChoiceIsRecorded() {
            Visit visit = Visit.ofSomebodyNew();
            assertThat(visit.download(APPLE).statusCode()).isEqualTo(409);
            assertThat(visit.get("me/payloads").statusCode()).isEqualTo(409);
            assertThat(visit.eventTypes()).containsExactly("payload.refused");
        }

        @Test
        void isAProblemForEveryWrongQuestion() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            assertThat(visit.download("fax").statusCode()).isEqualTo(404);
            assertThat(visit.download(APPLE + "?connection=tls").statusCode()).isEqualTo(400);
            assertThat(visit.download("settings-card?connection=ssl").statusCode())
                    .isEqualTo(400);
            assertThat(visit.download(APPLE, "Accept", "image/png").statusCode())
                    .isEqualTo(406);
            assertThat(visit.download(APPLE + "/signature").statusCode()).isEqualTo(404);
            assertThat(visit.eventTypes()).containsExactly("choice.made");
        }
    }

    @Test
    void aCardComesInTheFormThatWasAskedForEachUnderItsOwnTag() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        HttpResponse<byte[]> page = visit.download("settings-card");
        HttpResponse<byte[]> data = visit.download("settings-card", "Accept", "application/json");
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(data, "Content-Type")).startsWith("application/json");
        assertThat(header(page, "ETag")).isNotEqualTo(header(data, "ETag"));
    }

    @Test
    void everyFormatOfferedCanBeHad() {
        Visit visit = Visit.ofSomebodyWith(Visit.POP);
        var offers = Visit.json(visit.get("me/payloads").body()).path("payloads");
        assertThat(offers).isNotEmpty().allSatisfy(offer -> {
            assertThat(offer.path("purpose").asText()).isNotBlank();
            HttpResponse<byte[]> file =
                    House.download(House.request(offer.path("href").asText().substring(1), visit.token())
                            .GET());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(header(file, "Content-Type"))
                    .startsWith(offer.path("mediaType").asText());
        });
    }
}
