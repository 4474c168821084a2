package br.cefetmg.carteiro.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an event says beyond who, when and through which door, in words where the bundle has them. */
final class EventMembers {
    /** The keys of those words, after {@code member.}: a member's name, or its name and its value where that is a word of ours. */
    private static final Set<String> WORDED = Set.of(
            "acknowledgement",
            "canonicalSha256",
            "client",
            "code",
            "criterion.channel",
            "criterion.event",
            "criterion.format",
            "criterion.from",
            "criterion.protocol",
            "criterion.to",
            "criterion.type",
            "deliveredSha256",
            "format",
            "formerProtocol",
            "keyId",
            "manualRevision",
            "nameReplaced",
            "nameReplaced.true",
            "option.connection",
            "option.connection.ssl",
            "option.replace",
            "option.replace.true",
            "part",
            "part.signature",
            "protocol",
            "reason",
            "reason.outdated",
            "reason.somebody-elses",
            "signInNeeded",
            "signInNeeded.false",
            "signInNeeded.true",
            "signedIn",
            "signedIn.false",
            "signedIn.true",
            "view",
            "view.event",
            "view.events",
            "view.summary");

    private EventMembers() {}

    /** In the order of the record; without words a member stands under the record's own name, with the value as it is kept. */
    static List<Map<String, Object>> of(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(member -> line(member.getKey(), member.getValue()))
                .toList();
    }

    private static Map<String, Object> line(String name, String value) {
        return Map.of(
                "name",
                name,
                "value",
                value,
                "named",
                WORDED.contains(name),
                "said",
                WORDED.contains(name + "." + value));
    }
}
