package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.Occurrence;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.handoff.Answer.Refusal;
import br.cefetmg.carteiro.handoff.Answer.Ticket;
import br.cefetmg.carteiro.handoff.Promise.Circumstances;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.issuance.IssueRequest;
import br.cefetmg.carteiro.issuance.PayloadIssuer;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.problem.ReceiveProtocolNotChosen;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/** One step in a code's life and its event, both or neither; the row lock lets one user at a time through. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeTransaction {
    private static final Duration TICKET_LIFE = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @EJB
    AuditTrail auditTrail;

    @EJB
    ProtocolChoices choices;

    @EJB
    Directory directory;

    @EJB
    PayloadIssuer issuer;

    @Inject
    CodeDigest digest;

    @Inject
    Manual manual;

    @Inject
    Clock clock;

    public OpenCode make(KnownPerson person, CodeWish wish) {
        ReceiveProtocol protocol =
                choices.held(person).map(ProtocolChoice::protocol).orElseThrow(ReceiveProtocolNotChosen::new);
        Promise promise = Promise.of(person.id(), protocol, revision(), wish, now());
        replaceOpen(promise);
        Code code = Code.random(RANDOM);
        String name = digest.of(code);
        entities.persist(new CodeRow(name, promise));
        entities.flush();
        auditTrail.record(
                Attribution.own(person, Channel.PORTAL),
                new Occurrence.CodeMade(wish.format().slug(), wish.signInNeeded()));
        return new OpenCode(code, name, promise.endsAt());
    }

    private void replaceOpen(Promise promise) {
        entities.createQuery("select c from CodeRow c where c.openFor = :open", CodeRow.class)
                .setParameter("open", CodeRow.openFor(promise.person(), promise.format()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(row -> row.close(Closing.REPLACED));
        entities.flush();
    }

    public Answer spend(Code code, Optional<KnownPerson> visitor) {
        Optional<CodeRow> row =
                Optional.ofNullable(entities.find(CodeRow.class, digest.of(code), LockModeType.PESSIMISTIC_WRITE));
        return row.map(found -> spend(found, visitor)).orElse(Refusal.UNKNOWN);
    }

    private Answer spend(CodeRow row, Optional<KnownPerson> visitor) {
        Promise promise = row.promise();
        KnownPerson owner = owner(promise);
        Instant now = now();
        Circumstances then = new Circumstances(
                visitor.map(KnownPerson::id), choices.held(owner).map(ProtocolChoice::protocol), revision(), now);
        Optional<Refusal> refusal = promise.refusal(then);
        if (refusal.isPresent()) {
            refuse(row, owner, visitor, refusal.get());
            return refusal.get();
        }
        // a file that cannot be made now must not cost the code
        issuer.rehearse(request(owner, promise));
        Ticket ticket = new Ticket(random(), now.plus(TICKET_LIFE));
        row.spend(digest.ofTicket(ticket.secret()), ticket.until());
        auditTrail.record(
                Attribution.own(owner, Channel.PORTAL),
                new Occurrence.CodeSpent(promise.format().slug(), visitor.isPresent()));
        return ticket;
    }

    private void refuse(CodeRow row, KnownPerson owner, Optional<KnownPerson> visitor, Refusal refusal) {
        switch (refusal) {
            case SOMEBODY_ELSES -> recordRefusal(row, visitor.orElseThrow(), owner, "somebody-elses");
            case OUTDATED -> {
                if (row.promise().closing().isEmpty()) {
                    row.close(Closing.OUTDATED);
                    recordRefusal(row, owner, owner, "outdated");
                }
            }
            case SIGN_IN_NEEDED, SPENT, REPLACED, UNKNOWN -> {
                // nobody was harmed and nothing changed
            }
        }
    }

    private void recordRefusal(CodeRow row, KnownPerson actor, KnownPerson owner, String reason) {
        auditTrail.record(
                new Attribution(actor, Optional.empty(), owner, Channel.PORTAL),
                new Occurrence.CodeRefused(row.promise().format().slug(), reason));
    }

    /** What a ticket still fetches. */
    public Optional<Claim> fetched(String secret) {
        String ticket = digest.ofTicket(secret);
        return entities.createQuery("select c from CodeRow c where c.ticketHash = :ticket", CodeRow.class)
                .setParameter("ticket", ticket)
                .getResultStream()
                .filter(row -> row.isFetchedBy(ticket, now()))
                .map(CodeRow::promise)
                .map(promise -> new Claim(request(owner(promise), promise), promise.madeAt()))
                .findFirst();
    }

    private static IssueRequest request(KnownPerson owner, Promise promise) {
        return new IssueRequest(
                        Attribution.own(owner, Channel.PORTAL),
                        promise.format(),
                        promise.options(),
                        promise.format().forPeople())
                .boundTo(promise.protocol());
    }

    private String revision() {
        return manual.code() + " " + manual.revision();
    }

    private static String random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private KnownPerson owner(Promise promise) {
        return directory.known(promise.person()).orElseThrow(() -> new IllegalStateException("A code of nobody"));
    }
}
