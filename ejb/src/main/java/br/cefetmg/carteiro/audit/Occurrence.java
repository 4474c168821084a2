package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened and must be known later. Each kind carries exactly what its event says beyond who, when and
 * through which door.
 */
public sealed interface Occurrence {

    /** A person's first choice. */
    record ChoiceMade(ReceiveProtocol protocol, Optional<String> acknowledgement) implements Occurrence {}

    /** A person chose the other protocol. */
    record ChoiceChanged(ReceiveProtocol from, ReceiveProtocol to, Optional<String> acknowledgement)
            implements Occurrence {}

    /**
     * Somebody who receives by POP was told again what it does, and set up a second device all the same.
     *
     * @param acknowledgement digest of what they were told
     */
    record SecondDeviceAcknowledged(String acknowledgement) implements Occurrence {}

    /** A choice was refused, and why. */
    record ChoiceRefused(ReceiveProtocol wanted, String code) implements Occurrence {}

    /**
     * A file left the house.
     *
     * @param canonicalSha256 digest of the bytes before signing
     * @param deliveredSha256 digest of the bytes that left
     * @param keyIds the certificates whose signatures left with it, none for a file that left as it is
     * @param nameReplaced whether the address stands where the person's name could not
     * @param signatureAlone whether it was the signature that stands beside the file
     */
    record PayloadIssued(
            ReceiveProtocol protocol,
            String format,
            Map<String, String> options,
            String manualRevision,
            String canonicalSha256,
            String deliveredSha256,
            List<String> keyIds,
            boolean nameReplaced,
            boolean signatureAlone)
            implements Occurrence {}

    /** Somebody looked at the bytes of a file before signing; nothing signed left the house. */
    record PayloadInspected(
            ReceiveProtocol protocol,
            String format,
            Map<String, String> options,
            String manualRevision,
            String canonicalSha256)
            implements Occurrence {}

    /** A file was refused, and why. */
    record PayloadRefused(String format, String code) implements Occurrence {}

    /** A person's mailbox changed or went; the addresses stand in the encrypted part. */
    record MailboxChanged(MailAddress former) implements Occurrence {}

    /**
     * Staff read the record.
     *
     * @param view what they looked at
     * @param criteria by which criteria; a person asked for is whom the event concerns, and never stands here
     */
    record RecordRead(String view, Map<String, String> criteria) implements Occurrence {}

    /** A person took a copy of everything that is held about them. */
    record RecordExported() implements Occurrence {}
}
