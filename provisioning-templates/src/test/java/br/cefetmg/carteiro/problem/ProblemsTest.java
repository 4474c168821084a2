package br.cefetmg.carteiro.problem;

import static br.cefetmg.carteiro.problem.Trace.EVENT;
import static br.cefetmg.carteiro.problem.Trace.LOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Errors: codes are stable for ever")
class ProblemsTest {
    static Stream<Arguments> problems() {
        return Stream.of(
                arguments(new NoInstitutionalMailbox(), "MN010-1001", "no-institutional-mailbox", LOG),
                arguments(new MailboxNotFound(), "MN010-1002", "mailbox-not-found", LOG),
                arguments(new MailboxGone("id"), "MN010-1003", "mailbox-gone", LOG),
                arguments(new InvalidAddress("no @"), "MN010-1004", "invalid-input", LOG),
                arguments(new ReceiveProtocolNotChosen(), "MN010-2001", "receive-protocol-not-chosen", EVENT),
                arguments(new RemovalNotAcknowledged(), "MN010-2002", "removal-not-acknowledged", EVENT),
                arguments(new ChoiceChangedMeanwhile(), "MN010-2003", "choice-changed-meanwhile", EVENT),
                arguments(new PreconditionRequired(), "MN010-2004", "precondition-required", EVENT),
                arguments(new FormatNotFound(), "MN010-3001", "format-not-found", LOG),
                arguments(new NotRepresentable("name", "why"), "MN010-3002", "not-representable", EVENT),
                arguments(new PolicyViolated("why"), "MN010-3003", "internal-error", EVENT),
                arguments(new InvalidInput("/protocol", "why"), "MN010-4001", "invalid-input", LOG),
                arguments(new TooManyRequests(Duration.ofSeconds(2)), "MN010-4002", "too-many-requests", LOG),
                arguments(new SigningUnavailable("profile", "why"), "MN010-5001", "signing-unavailable", EVENT),
                arguments(new StorageUnavailable(), "MN010-5002", "storage-unavailable", LOG),
                arguments(new ManualInvalid("file", 1, "key", "why"), "MN010-5003", "internal-error", LOG));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void eachKeepsItsCodeSlugAndTrace(ProvisioningException problem, String code, String slug, Trace trace) {
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.slug()).isEqualTo(slug);
        assertThat(problem.trace()).isEqualTo(trace);
        assertThat(problem).hasMessageMatching(".+");
    }

    @Test
    void noneIsMissingHere() {
        assertThat(problems().<Object>map(row -> row.get()[0].getClass()))
                .containsExactlyInAnyOrder((Object[]) ProvisioningException.class.getPermittedSubclasses());
        assertThat(problems().map(row -> row.get()[1])).doesNotHaveDuplicates();
    }

    @Test
    void theManualsFaultSaysWhere() {
        assertThat(new ManualInvalid("mn-010.yaml", 12, "services.imap.host", "is missing"))
                .hasMessage("mn-010.yaml:12: services.imap.host: is missing");
    }
}
