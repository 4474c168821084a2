package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.CodeOwner.APPLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.inside.Beside;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("postgresql") // where no other test asks the shared house for a file at the same time
@DisplayName(
        "A crowd at the signer: whoever finds no place gets no bytes, is told to come back, and loses nothing (A-signing)")
class CrowdIT {
    private static final String CROWD = "crowd";

    @ArquillianResource
    Deployer deployer;

    private final Browser browser = new Browser();

    @Deployment(name = CROWD, managed = false, testable = false)
    static WebArchive crowd() {
        return Beside.crowd();
    }

    private <T> T amidTheCrowd(Supplier<T> act) {
        deployer.deploy(CROWD);
        try {
            return act.get();
        } finally {
            deployer.undeploy(CROWD);
        }
    }

    @Test
    void isToldToAProgramAndRecordedAndIsSoonOver() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        HttpResponse<byte[]> answer = amidTheCrowd(() -> visit.download(APPLE));
        String told = new String(answer.body(), UTF_8);
        assertThat(answer.statusCode()).as(told).isEqualTo(503);
        assertThat(Visit.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Visit.header(answer, "Retry-After")).matches("[1-9]\\d*");
        assertThat(Visit.json(told).path("type").asText()).isEqualTo("/problems/signing-unavailable");
        assertThat(told).doesNotContain("CROWDED", "xception");
        assertThat(answer.headers().map())
                .doesNotContainKeys("carteiro-issue", "content-disposition", "etag", "repr-digest");

        assertThat(visit.eventTypes()).containsExactly("payload.refused", "choice.made");
        assertThat(visit.events().path(0).path("code").asText()).isEqualTo("MN010-5001");
        assertThat(visit.download(APPLE).statusCode()).isEqualTo(200);
    }

    @Test
    void isToldToAPersonOnAPageWhoseAddressHasTheFileAMomentLater() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        HttpResponse<String> files = browser.signIn("portal", visit.user());
        HttpResponse<String> page =
                amidTheCrowd(() -> browser.postForm(House.at("portal/files/" + APPLE), PageText.csrf(files)));
        assertTold(page);
        assertThat(visit.eventTypes()).containsExactly("payload.refused", "choice.made");
        assertThat(visit.events().path(0).path("channel").asText()).isEqualTo("portal");

        assertThat(page.uri().getQuery()).startsWith("ticket=");
        assertThat(CodeOwner.fileName(browser.get(page.uri()))).contains("correio-cefetmg-imap.mobileconfig");
        assertThat(visit.eventTypes()).containsExactly("payload.issued", "payload.refused", "choice.made");
    }

    @Test
    void costsNobodyTheirCode() {
        CodeOwner owner = CodeOwner.arrives();
        String code = owner.open(APPLE);
        assertTold(amidTheCrowd(() -> CodeOwner.press(browser, code)));
        assertThat(CodeOwner.fileName(browser.get(House.at("c/file")))).contains("correio-cefetmg-imap.mobileconfig");
        assertThat(owner.events())
                .containsExactly("payload.issued", "payload.refused", "code.spent", "code.made", "choice.made");
    }

    @Test
    void keepsNobodyFromWhatIsNotSigned() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        List<Integer> answers = amidTheCrowd(() -> List.of(
                visit.download("settings-card").statusCode(),
                visit.download("outlook-prf").statusCode(),
                House.send(House.request("api/v1/me/payloads/" + APPLE, visit.token())
                                .method("HEAD", BodyPublishers.noBody()))
                        .statusCode(),
                House.get(House.at("api/v1/health")).statusCode()));
        assertThat(answers).containsOnly(200);
        assertThat(visit.eventTypes()).containsExactly("payload.issued", "payload.issued", "choice.made");
    }

    private static void assertTold(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
        assertThat(Visit.header(page, "Content-Type")).startsWith("text/html");
        assertThat(Visit.header(page, "Retry-After")).matches("[1-9]\\d*");
        assertThat(page.headers().map()).doesNotContainKeys("carteiro-issue", "content-disposition");
        assertThat(page.body())
                .contains("role=\"alert\"", "Os arquivos não estão saindo agora")
                .doesNotContain("CROWDED", "xception");
        String incident = PageText.incident(page);
        assertThat(House.log()).anyMatch(line -> line.contains(incident) && line.contains("cannot sign: CROWDED"));
    }
}
