package br.cefetmg.carteiro.answer;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.configuration.HelpContact;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.problem.InvalidInput;
import br.cefetmg.carteiro.problem.MailboxGone;
import br.cefetmg.carteiro.problem.NotRepresentable;
import br.cefetmg.carteiro.problem.SigningUnavailable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A refusal as a document (api.md, Errors)")
class ProblemDocumentTest {
    private static final HelpContact HELP =
            new HelpContact("https://ajuda.exemplo", "ajuda@exemplo.invalid", "31 5555", "8h às 18h");

    private static JsonNode told(Exception thrown) throws JsonProcessingException {
        String document = ProblemDocument.of(
                Problems.of(thrown), Language.ENGLISH, URI.create("https://servico.exemplo/correio/"), HELP);
        return new ObjectMapper().readTree(document);
    }

    @Test
    void namesTheFieldThatAFormatCannotSayAndWhy() throws JsonProcessingException {
        JsonNode document = told(new NotRepresentable("name", "has letters that the format lacks"));
        assertThat(document.path("status").asInt()).isEqualTo(422);
        assertThat(document.path("field").asText()).isEqualTo("name");
        assertThat(document.path("reason").asText()).isEqualTo("has letters that the format lacks");
        assertThat(document.has("errors")).isFalse();
    }

    @Test
    void namesEveryFaultOfARequest() throws JsonProcessingException {
        JsonNode errors =
                told(new InvalidInput("query:limit", "must be a number")).path("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("pointer").asText()).isEqualTo("query:limit");
        assertThat(errors.path(0).path("reason").asText()).isEqualTo("must be a number");
    }

    @Test
    void namesTheProfileOfAMailboxThatIsGone() throws JsonProcessingException {
        assertThat(told(new MailboxGone("br.cefetmg.mn010.mail.x"))
                        .path("payloadIdentifier")
                        .asText())
                .isEqualTo("br.cefetmg.mn010.mail.x");
    }

    @Test
    void tellsACrowdAtTheSignerToComeBackAndNotWhy() throws JsonProcessingException {
        SigningUnavailable crowded = new SigningUnavailable("profile", "CROWDED");
        assertThat(Problems.of(crowded).retryAfter()).contains(Problems.SHORTLY);
        assertThat(told(crowded).path("status").asInt()).isEqualTo(503);
        assertThat(told(crowded).path("code").asText()).isEqualTo("MN010-5001");
        assertThat(told(crowded).toString()).doesNotContain("CROWDED");
    }

    @Test
    void saysWhomToAskWhateverWentWrong() throws JsonProcessingException {
        assertThat(told(new IllegalStateException("inside"))
                        .path("help")
                        .asText()
                        .lines())
                .containsExactly("https://ajuda.exemplo", "ajuda@exemplo.invalid", "31 5555", "8h às 18h");
    }

    @Test
    void leadsToItsKindsPageBelowThePublicAddress() throws JsonProcessingException {
        assertThat(told(new IllegalStateException("inside")).path("type").asText())
                .isEqualTo("/correio/problems/internal-error");
    }
}
