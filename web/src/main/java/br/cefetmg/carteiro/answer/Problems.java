package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.problem.ChoiceChangedMeanwhile;
import br.cefetmg.carteiro.problem.FormatNotFound;
import br.cefetmg.carteiro.problem.InvalidAddress;
import br.cefetmg.carteiro.problem.InvalidInput;
import br.cefetmg.carteiro.problem.MailboxGone;
import br.cefetmg.carteiro.problem.MailboxNotFound;
import br.cefetmg.carteiro.problem.ManualInvalid;
import br.cefetmg.carteiro.problem.NoInstitutionalMailbox;
import br.cefetmg.carteiro.problem.NotRepresentable;
import br.cefetmg.carteiro.problem.PolicyViolated;
import br.cefetmg.carteiro.problem.PreconditionRequired;
import br.cefetmg.carteiro.problem.ProvisioningException;
import br.cefetmg.carteiro.problem.ReceiveProtocolNotChosen;
import br.cefetmg.carteiro.problem.RemovalNotAcknowledged;
import br.cefetmg.carteiro.problem.SigningUnavailable;
import br.cefetmg.carteiro.problem.StorageUnavailable;
import br.cefetmg.carteiro.problem.TooManyRequests;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** From what went wrong to how it is told. A new refusal does not compile until it is told here. */
final class Problems {
    static final Duration SHORTLY = Duration.ofSeconds(30);

    private Problems() {}

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case ProvisioningException refused -> of(refused);
            case EJBAccessException denied -> Problem.of(ProblemKind.NOT_ALLOWED);
            // the container could not begin, finish or be sure of a transaction: nothing left the house
            case EJBException failed ->
                Problem.of(ProblemKind.STORAGE_UNAVAILABLE).retryAfter(SHORTLY);
            case NotAllowedException wrongMethod ->
                Problem.of(ProblemKind.METHOD_NOT_ALLOWED)
                        .allowing(wrongMethod.getResponse().getAllowedMethods().stream()
                                .filter(method -> !method.equals(HttpMethod.OPTIONS))
                                .sorted()
                                .toList());
            case WebApplicationException http -> {
                ProblemKind kind = ProblemKind.ofStatus(http.getResponse().getStatus());
                yield kind == ProblemKind.STORAGE_UNAVAILABLE ? Problem.of(kind).retryAfter(SHORTLY) : Problem.of(kind);
            }
            default -> Problem.of(ProblemKind.INTERNAL_ERROR);
        };
    }

    private static Problem of(ProvisioningException refused) {
        String code = refused.code();
        return switch (refused) {
            case NoInstitutionalMailbox none -> Problem.of(ProblemKind.NO_INSTITUTIONAL_MAILBOX, code);
            case MailboxNotFound unknown -> Problem.of(ProblemKind.MAILBOX_NOT_FOUND, code);
            case MailboxGone gone ->
                Problem.of(ProblemKind.MAILBOX_GONE, code).with("payloadIdentifier", gone.payloadIdentifier());
            case InvalidAddress invalid ->
                Problem.of(ProblemKind.INVALID_INPUT, code).with("errors", errors("address", invalid.reason()));
            case InvalidInput invalid ->
                Problem.of(ProblemKind.INVALID_INPUT, code).with("errors", errors(invalid));
            case ReceiveProtocolNotChosen none -> Problem.of(ProblemKind.RECEIVE_PROTOCOL_NOT_CHOSEN, code);
            case RemovalNotAcknowledged silent -> Problem.of(ProblemKind.REMOVAL_NOT_ACKNOWLEDGED, code);
            case ChoiceChangedMeanwhile stale -> Problem.of(ProblemKind.CHOICE_CHANGED_MEANWHILE, code);
            case PreconditionRequired blind -> Problem.of(ProblemKind.PRECONDITION_REQUIRED, code);
            case FormatNotFound unknown -> Problem.of(ProblemKind.FORMAT_NOT_FOUND, code);
            case NotRepresentable unfit ->
                Problem.of(ProblemKind.NOT_REPRESENTABLE, code)
                        .with("field", unfit.field())
                        .with("reason", unfit.reason());
            case PolicyViolated ours -> Problem.of(ProblemKind.INTERNAL_ERROR, code);
            case ManualInvalid ours -> Problem.of(ProblemKind.INTERNAL_ERROR, code);
            case TooManyRequests fast ->
                Problem.of(ProblemKind.TOO_MANY_REQUESTS, code).retryAfter(fast.retryAfter());
            case SigningUnavailable closed ->
                Problem.of(ProblemKind.SIGNING_UNAVAILABLE, code).retryAfter(SHORTLY);
            case StorageUnavailable closed ->
                Problem.of(ProblemKind.STORAGE_UNAVAILABLE, code).retryAfter(SHORTLY);
        };
    }

    private static List<Map<String, String>> errors(InvalidInput invalid) {
        return invalid.faults().stream()
                .map(fault -> Map.of("pointer", fault.pointer(), "reason", fault.reason()))
                .toList();
    }

    private static List<Map<String, String>> errors(String pointer, String reason) {
        return List.of(Map.of("pointer", pointer, "reason", reason));
    }
}
