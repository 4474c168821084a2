package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.EventId;
import br.cefetmg.carteiro.audit.Occurrence;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.problem.ReceiveProtocolNotChosen;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** One file and its event, both or neither. What it returns may leave, for the container has committed by then. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IssuanceTransaction {
    @EJB
    ProtocolChoices choices;

    @EJB
    AuditTrail auditTrail;

    @Inject
    Workshop workshop;

    public IssuedPayload issue(IssueRequest request) {
        ProtocolChoice choice = choices.held(request.person()).orElseThrow(ReceiveProtocolNotChosen::new);
        Draft draft = workshop.draft(request, choice.protocol());
        EventId event = EventId.random();
        byte[] finished = workshop.finished(draft, event);
        String sha256 = Draft.sha256(finished);
        auditTrail.record(event, request.by(), issued(draft, sha256));
        return new IssuedPayload(draft, finished, sha256, event);
    }

    /** The file before signing, for somebody who wants to read it; recorded as that. */
    public Draft inspect(IssueRequest request) {
        ProtocolChoice choice = choices.held(request.person()).orElseThrow(ReceiveProtocolNotChosen::new);
        Draft draft = workshop.draft(request, choice.protocol());
        workshop.check(draft);
        auditTrail.record(
                request.by(),
                new Occurrence.PayloadInspected(
                        choice.protocol(),
                        draft.request().format().slug(),
                        draft.request().options().asQuery(),
                        workshop.manualRevision(),
                        draft.canonicalSha256()));
        return draft;
    }

    private Occurrence issued(Draft draft, String deliveredSha256) {
        return new Occurrence.PayloadIssued(
                draft.request().account().protocol(),
                draft.request().format().slug(),
                draft.request().options().asQuery(),
                workshop.manualRevision(),
                draft.canonicalSha256(),
                deliveredSha256,
                draft.keyIds(),
                draft.request().nameReplaced(),
                draft.part() == Part.SIGNATURE);
    }
}
