package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.Occurrence;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.problem.ProvisioningException;
import br.cefetmg.carteiro.problem.ReceiveProtocolNotChosen;
import br.cefetmg.carteiro.problem.Trace;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Hands out files.
 *
 * <p>Guarantees: a file is returned only after the event that tells of it is committed; a refusal is recorded apart and
 * thrown. A lost answer of the commit is a failure without bytes, never bytes without a record.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PayloadIssuer {
    @EJB
    IssuanceTransaction transaction;

    @EJB
    ProtocolChoices choices;

    @EJB
    AuditTrail auditTrail;

    @Inject
    Workshop workshop;

    /**
     * Signs anew, records, and returns what may leave.
     *
     * @throws ProvisioningException the reason why nothing leaves
     */
    public IssuedPayload issue(IssueRequest request) {
        return recordingRefusals(request, () -> transaction.issue(request));
    }

    /**
     * The canonical bytes, recorded as looked at.
     *
     * @throws ProvisioningException the reason why they are not shown
     */
    public Draft inspect(IssueRequest request) {
        return recordingRefusals(request, () -> transaction.inspect(request));
    }

    /**
     * What would be issued now. Signs nothing and leaves no event: for HEAD and for whoever reads about a file.
     *
     * @throws ProvisioningException the reason why nothing would leave
     */
    public Draft draft(IssueRequest request) {
        return choices.of(request.person())
                .map(choice -> workshop.draft(request, choice.protocol()))
                .orElseThrow(ReceiveProtocolNotChosen::new);
    }

    /**
     * What would be issued now to somebody who asks for it. Signs nothing and leaves no event, unless it is refused.
     *
     * @throws ProvisioningException the reason why nothing would leave
     */
    public Draft rehearse(IssueRequest request) {
        return recordingRefusals(request, () -> draft(request));
    }

    private <T> T recordingRefusals(IssueRequest request, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (ProvisioningException refused) {
            recordRefusal(request, refused);
            throw refused;
        }
    }

    private void recordRefusal(IssueRequest request, ProvisioningException refused) {
        if (refused.trace() == Trace.EVENT) {
            auditTrail.recordApart(
                    request.by(), new Occurrence.PayloadRefused(request.format().slug(), refused.code()));
        }
    }
}
