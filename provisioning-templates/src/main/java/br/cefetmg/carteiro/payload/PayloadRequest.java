package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.problem.InvalidInput;

/**
 * Everything that decides a file's bytes, beside the manual. An option that the format does not offer is an
 * {@link InvalidInput}.
 */
public record PayloadRequest(
        MailAccount account, PayloadFormat format, PayloadOptions options, Representation representation) {
    public PayloadRequest {
        if (options.connection() != Connection.AS_MANUAL && !format.offersConnection()) {
            throw new InvalidInput("connection", "is no option of " + format.slug());
        }
        if (options.replacement() && !format.offersReplacement()) {
            throw new InvalidInput("replace", "is no option of " + format.slug());
        }
        if (!format.representations().contains(representation)) {
            throw new IllegalArgumentException("no representation of " + format.slug());
        }
    }

    /** Asks for the format's usual representation. */
    public PayloadRequest(MailAccount account, PayloadFormat format, PayloadOptions options) {
        this(account, format, options, format.representations().getFirst());
    }

    /** Whether the address stands in the file where the name could not. */
    public boolean nameReplaced() {
        return account.name().replaced() || (format.carriesProfile() && OutlookName.givesWay(account));
    }

    /** The same question for somebody of the same address whose name nobody knows. */
    PayloadRequest withoutName() {
        AccountName address = AccountName.of(null, account.address());
        return new PayloadRequest(
                new MailAccount(account.address(), address, account.protocol()), format, options, representation);
    }
}
