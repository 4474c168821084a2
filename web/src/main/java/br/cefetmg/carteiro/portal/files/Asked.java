package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.problem.FormatNotFound;
import br.cefetmg.carteiro.problem.InvalidInput;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For which mail program a file is asked for, and in which format what comes after it is told. */
final class Asked {
    private Asked() {}

    /**
     * The mail program that was named; where none was, the first that takes the format.
     *
     * @throws InvalidInput for one that there is not, or that does not take the format
     */
    static Optional<MailClient> client(MailClients clients, PayloadFormat format, @Nullable String named) {
        if (named == null || named.isEmpty()) {
            return clients.clients().stream()
                    .filter(client -> client.takes(format))
                    .findFirst();
        }
        return Optional.of(clients.ofSlug(named)
                .filter(client -> client.takes(format))
                .orElseThrow(() -> new InvalidInput("client", "must be a mail program that takes this format")));
    }

    /**
     * The format that was named; where none was, the one that the mail program is set up by.
     *
     * @throws FormatNotFound for one that there is not, or that the mail program does not take
     */
    static PayloadFormat format(MailClient client, @Nullable String named) {
        if (named == null || named.isEmpty()) {
            return client.format();
        }
        return Arrays.stream(PayloadFormat.values())
                .filter(client::takes)
                .filter(format -> format.slug().equals(named))
                .findFirst()
                .orElseThrow(FormatNotFound::new);
    }
}
