package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.payload.PayloadRequest;
import br.cefetmg.carteiro.payload.Representation;
import br.cefetmg.carteiro.problem.ChoiceChangedMeanwhile;
import br.cefetmg.carteiro.problem.NoInstitutionalMailbox;
import java.util.Optional;

/**
 * Who asks for which file; the protocol is not asked for: it is the person's choice.
 *
 * @param boundTo the protocol without which nothing must leave, where something was promised for that one alone
 */
public record IssueRequest(
        Attribution by,
        PayloadFormat format,
        PayloadOptions options,
        Representation representation,
        Part part,
        Optional<ReceiveProtocol> boundTo) {

    public IssueRequest {
        if (part == Part.SIGNATURE && format.signature().companion().isEmpty()) {
            throw new IllegalArgumentException("no signature stands beside " + format.slug());
        }
    }

    /** Asks for the file. */
    public IssueRequest(Attribution by, PayloadFormat format, PayloadOptions options, Representation representation) {
        this(by, format, options, representation, Part.FILE, Optional.empty());
    }

    /** The same question, for the signature beside the file. */
    public IssueRequest forSignature() {
        return new IssueRequest(by, format, options, representation, Part.SIGNATURE, boundTo);
    }

    /** The same question, for as long as the choice is this protocol. */
    public IssueRequest boundTo(ReceiveProtocol protocol) {
        return new IssueRequest(by, format, options, representation, part, Optional.of(protocol));
    }

    /** Whose file it is. */
    KnownPerson person() {
        return by.concerned();
    }

    /**
     * The question to the renderer.
     *
     * @throws NoInstitutionalMailbox when the person has none now
     * @throws ChoiceChangedMeanwhile when the choice is not the protocol that the question is bound to
     */
    PayloadRequest forChoice(ReceiveProtocol protocol) {
        if (boundTo.isPresent() && boundTo.get() != protocol) {
            throw new ChoiceChangedMeanwhile();
        }
        MailAddress address = person().mailbox().orElseThrow(NoInstitutionalMailbox::new);
        AccountName name = AccountName.of(person().name().orElse(null), address);
        return new PayloadRequest(new MailAccount(address, name, protocol), format, options, representation);
    }
}
