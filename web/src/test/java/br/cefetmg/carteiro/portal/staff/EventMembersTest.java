package br.cefetmg.carteiro.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.audit.WhatEventsSay;
import br.cefetmg.carteiro.language.Language;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What an event says, member by member, in words (B-panorama)")
class EventMembersTest {
    private static final String ROOM = "br/cefetmg/carteiro/portal/staff/Pages";

    private static final ResourceBundle.Control PORTUGUESE_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Names of things, digests and moments: they are shown as they are kept. */
    private static final Set<String> AS_KEPT = Set.of(
            "acknowledgement",
            "canonicalSha256",
            "client",
            "code",
            "deliveredSha256",
            "format",
            "formerProtocol",
            "keyId",
            "manualRevision",
            "protocol");

    static Stream<Map<String, String>> events() {
        return WhatEventsSay.attributes();
    }

    private static Set<String> keys(Language language) {
        return ResourceBundle.getBundle(ROOM, language.locale(), PORTUGUESE_ELSE)
                .keySet();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyMemberHasAName(Map<String, String> event) {
        assertThat(EventMembers.of(event))
                .hasSize(event.size())
                .allSatisfy(line -> assertThat(line).containsEntry("named", true));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyWordOfOursIsSaidInWords(Map<String, String> event) {
        assertThat(EventMembers.of(event))
                .filteredOn(line -> !isAsKept(String.valueOf(line.get("name"))))
                .allSatisfy(line -> assertThat(line).containsEntry("said", true));
    }

    private static boolean isAsKept(String name) {
        return AS_KEPT.contains(name) || name.startsWith("criterion.");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCalledWordedOfWhichThereIsNoWord(Language language) {
        Set<String> keys = keys(language);
        assertThat(events().flatMap(event -> EventMembers.of(event).stream())).allSatisfy(line -> {
            String key = "member." + line.get("name");
            assertThat(keys).contains(key);
            assertThat(keys.contains(key + "." + line.get("value"))).isEqualTo(line.get("said"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void andNoWordStandsThereThatNoEventNeeds(Language language) {
        List<String> needed = events().flatMap(event -> EventMembers.of(event).stream())
                .flatMap(line ->
                        Stream.of("member." + line.get("name"), "member." + line.get("name") + "." + line.get("value")))
                .toList();
        assertThat(keys(language).stream().filter(key -> key.startsWith("member.")))
                .isSubsetOf(needed);
    }

    @Test
    void whatNoPageKnowsIsShownAsItIsKept() {
        assertThat(EventMembers.of(Map.of("later", "42")))
                .containsExactly(Map.of("name", "later", "value", "42", "named", false, "said", false));
    }
}
