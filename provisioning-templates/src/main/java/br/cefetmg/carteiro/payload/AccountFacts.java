package br.cefetmg.carteiro.payload;

import static java.util.Map.entry;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.app.Fact;
import java.util.Map;

/** What an app is told about one account. */
final class AccountFacts {
    private AccountFacts() {}

    static Map<Fact, Object> of(Manual manual, PayloadRequest request) {
        MailAccount account = request.account();
        Servers servers = Servers.of(manual, request);
        String address = account.address().asString();
        return Map.ofEntries(
                entry(Fact.RECEIVE_PROTOCOL, protocol(account.protocol())),
                entry(Fact.RECEIVE_HOST, servers.incoming().host()),
                entry(Fact.RECEIVE_PORT, servers.incoming().port()),
                entry(Fact.RECEIVE_SECURITY, servers.incoming().security().name()),
                entry(Fact.RECEIVE_USER, address),
                entry(Fact.SMTP_HOST, servers.outgoing().host()),
                entry(Fact.SMTP_PORT, servers.outgoing().port()),
                entry(Fact.SMTP_SECURITY, servers.outgoing().security().name()),
                entry(Fact.SMTP_USER, address),
                entry(Fact.ACCOUNT_EMAIL, address),
                entry(Fact.ACCOUNT_NAME, title(account.protocol())),
                entry(Fact.SENDER_NAME, account.name().text()));
    }

    /** What the account is called on the device: nothing of the person. */
    static String title(ReceiveProtocol protocol) {
        return "CEFET-MG (" + protocol + ")";
    }

    private static String protocol(ReceiveProtocol protocol) {
        return switch (protocol) {
            case IMAP -> "IMAP";
            case POP -> "POP3";
        };
    }
}
