package br.cefetmg.carteiro.problem;

/**
 * A refusal of the main job, one final subclass for each thing that can go wrong. Codes are stable for ever: operators'
 * tools and support texts rely on them. Messages are English, for logs, and never carry an address, a name or file bytes.
 *
 * <table>
 * <caption>Codes, slugs and what each leaves behind</caption>
 * <tr><th>code</th><th>slug</th><th>problem</th><th>event</th></tr>
 * <tr><td>MN010-1001</td><td>no-institutional-mailbox</td><td>{@link NoInstitutionalMailbox}</td><td>no</td></tr>
 * <tr><td>MN010-1002</td><td>mailbox-not-found</td><td>{@link MailboxNotFound}</td><td>no</td></tr>
 * <tr><td>MN010-1003</td><td>mailbox-gone</td><td>{@link MailboxGone}</td><td>no</td></tr>
 * <tr><td>MN010-1004</td><td>invalid-input</td><td>{@link InvalidAddress}</td><td>no</td></tr>
 * <tr><td>MN010-2001</td><td>receive-protocol-not-chosen</td><td>{@link ReceiveProtocolNotChosen}</td><td>yes</td></tr>
 * <tr><td>MN010-2002</td><td>removal-not-acknowledged</td><td>{@link RemovalNotAcknowledged}</td><td>yes</td></tr>
 * <tr><td>MN010-2003</td><td>choice-changed-meanwhile</td><td>{@link ChoiceChangedMeanwhile}</td><td>yes</td></tr>
 * <tr><td>MN010-2004</td><td>precondition-required</td><td>{@link PreconditionRequired}</td><td>yes</td></tr>
 * <tr><td>MN010-3001</td><td>format-not-found</td><td>{@link FormatNotFound}</td><td>no</td></tr>
 * <tr><td>MN010-3002</td><td>not-representable</td><td>{@link NotRepresentable}</td><td>yes</td></tr>
 * <tr><td>MN010-3003</td><td>internal-error</td><td>{@link PolicyViolated}</td><td>yes</td></tr>
 * <tr><td>MN010-4001</td><td>invalid-input</td><td>{@link InvalidInput}</td><td>no</td></tr>
 * <tr><td>MN010-4002</td><td>too-many-requests</td><td>{@link TooManyRequests}</td><td>no</td></tr>
 * <tr><td>MN010-5001</td><td>signing-unavailable</td><td>{@link SigningUnavailable}</td><td>yes</td></tr>
 * <tr><td>MN010-5002</td><td>storage-unavailable</td><td>{@link StorageUnavailable}</td><td>no</td></tr>
 * <tr><td>MN010-5003</td><td>internal-error</td><td>{@link ManualInvalid}</td><td>no</td></tr>
 * </table>
 */
public abstract sealed class ProvisioningException extends RuntimeException
        permits NoInstitutionalMailbox,
                MailboxNotFound,
                MailboxGone,
                InvalidAddress,
                ReceiveProtocolNotChosen,
                RemovalNotAcknowledged,
                ChoiceChangedMeanwhile,
                PreconditionRequired,
                FormatNotFound,
                NotRepresentable,
                PolicyViolated,
                InvalidInput,
                TooManyRequests,
                SigningUnavailable,
                StorageUnavailable,
                ManualInvalid {

    private final String code;
    private final String slug;
    private final Trace trace;

    ProvisioningException(String code, String slug, Trace trace, String message) {
        super(message);
        this.code = code;
        this.slug = slug;
        this.trace = trace;
    }

    /** The stable code, {@code MN010-nnnn}. */
    public final String code() {
        return code;
    }

    /** The last segment of the problem's type, as the contract at the doors names it. */
    public final String slug() {
        return slug;
    }

    /** What this refusal leaves behind. */
    public final Trace trace() {
        return trace;
    }
}
