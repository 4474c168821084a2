package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The identifiers by which a device knows a mailbox's file again. They depend on nothing but what is said at each: a file
 * fetched again replaces the former one, and so does the file for the other protocol.
 */
public final class StableIdentifiers {
    /** Ours for ever: every identifier on every device hangs on it. Itself the name mn010.cefetmg.br among DNS names. */
    static final UUID NAMESPACE = UUID.fromString("e005aefc-6475-5251-b0ea-71585df41873");

    private final String address;
    private final UUID mailboxUuid;

    private StableIdentifiers(String address) {
        this.address = address;
        this.mailboxUuid = NamedUuid.of(NAMESPACE, "mailbox|" + address);
    }

    public static StableIdentifiers of(MailAddress address) {
        return new StableIdentifiers(address.asString());
    }

    /** The mailbox, without telling its address. */
    public UUID mailboxUuid() {
        return mailboxUuid;
    }

    /** The file as devices and MDM servers know it: the same for both protocols, every language and revision. */
    public String payloadIdentifier() {
        return "br.cefetmg.mn010.mail." + mailboxUuid;
    }

    /** The account inside the file, by the same rule. */
    public String accountIdentifier() {
        return payloadIdentifier() + ".account";
    }

    /** The account as the device made it: another protocol or connection is another account. */
    public UUID accountUuid(ReceiveProtocol protocol, Connection connection) {
        return NamedUuid.of(NAMESPACE, "account|" + protocol + "|" + connection + "|" + address);
    }

    /** The content of a file: changes if and only if the rest of it does. */
    static UUID contentUuid(byte[] rest) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rest);
            return NamedUuid.of(NAMESPACE, "content|" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
