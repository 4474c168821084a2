package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.leaf.Leaf;
import java.util.SortedMap;
import java.util.TreeMap;

/** The personal part of an event, before it is encrypted: who, and under which address at that time. */
final class EventDetails {
    private EventDetails() {}

    static String of(KnownPerson person, Occurrence occurrence) {
        SortedMap<String, String> members = new TreeMap<>();
        members.put("issuer", person.subject().issuer());
        members.put("subject", person.subject().id());
        person.mailbox().map(MailAddress::asString).ifPresent(address -> members.put("address", address));
        if (occurrence instanceof Occurrence.MailboxChanged changed) {
            members.put("formerAddress", changed.former().asString());
        }
        return Leaf.of(members).toString();
    }
}
