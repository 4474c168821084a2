package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.answer.ProblemKind;
import br.cefetmg.carteiro.audit.EventType;
import br.cefetmg.carteiro.audit.WhatEventsSay;
import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.database.Shortcoming;
import br.cefetmg.carteiro.habit.MailHabit;
import br.cefetmg.carteiro.habit.MailHabits;
import br.cefetmg.carteiro.habit.PopHabit;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.DeviceSystem;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.SignatureForm;
import br.cefetmg.carteiro.portal.device.ProfileInstallation;
import br.cefetmg.carteiro.signing.KeyState;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Texts chosen by what the desk says (A-portal: none is missing)")
class ComposedTextsTest {
    /**
     * Texts of one bundle.
     *
     * @param key of each, with a star for the word in which they differ
     */
    record Family(String bundle, String key, List<String> words) {
        static Family of(String bundle, String key, Stream<String> words) {
            return new Family("portal/" + bundle, key, words.toList());
        }

        static Family of(String bundle, String key, Enum<?>... words) {
            return of(bundle, key, Arrays.stream(words).map(Enum::name));
        }
    }

    static Stream<Family> families() {
        return Stream.of(
                Family.of("Pages", "type.*", Arrays.stream(EventType.values()).map(EventType::wireName)),
                Family.of("Pages", "channel.*", Arrays.stream(Channel.values()).map(Channel::wireName)),
                Family.of("choice/Pages", "habit.*", PopHabit.values()),
                Family.of("files/Pages", "pop.*", PopHabit.values()),
                Family.of("files/Pages", "pop.*", Stream.of("BY_HAND", "UNKNOWN")),
                Family.of("files/Pages", "security.*", Security.values()),
                Family.of("files/Pages", "signed.*", SignatureForm.values()),
                Family.of("files/Pages", "installation.*", withoutTheGoodOne()),
                Family.of("files/Pages", "system.*", systems()),
                Family.of("files/Pages", "system.this.*", systems()),
                Family.of("files/Pages", "system.group.*", systems().filter(system -> !system.equals("ipad"))),
                Family.of("files/Pages", "client.*.what", MailClients.builtIn().slugs().stream()),
                Family.of("open/Pages", "settings.*", Security.values()),
                Family.of("staff/Pages", "key.*", KeyClass.values()),
                Family.of("staff/Pages", "state.*", KeyState.values()),
                Family.of("staff/Pages", "member.*", members()),
                Family.of("staff/Pages", "mode.*", Mode.values()),
                Family.of("staff/Pages", "warning.key-unusable.*.title", KeyState.values()),
                Family.of("staff/Pages", "warning.key-unusable.*.todo", KeyState.values()),
                Family.of("staff/Pages", "warning.database.*.title", Shortcoming.values()),
                Family.of("staff/Pages", "warning.database.*.todo", Shortcoming.values()));
    }

    private static Stream<String> members() {
        return WhatEventsSay.attributes()
                .flatMap(event -> event.keySet().stream())
                .distinct();
    }

    private static Stream<String> systems() {
        return Arrays.stream(DeviceSystem.values()).map(DeviceSystem::slug);
    }

    /** Nothing is said where a profile simply installs. */
    private static Stream<String> withoutTheGoodOne() {
        return Arrays.stream(ProfileInstallation.values())
                .filter(installation -> installation != ProfileInstallation.WORKS)
                .map(Enum::name);
    }

    @ParameterizedTest
    @MethodSource("families")
    void areThereForEachThatCanBe(Family family) {
        Set<String> keys = Bundle.named(family.bundle()).portuguese().keySet();
        assertThat(family.words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(keys).contains(family.key().replace("*", word)));
    }

    @Nested
    class AreAllThatABundleHas {
        private static Set<String> keys(String bundle) {
            return Bundle.named(bundle).portuguese().keySet();
        }

        private static Set<String> each(Stream<String> words, String... endings) {
            return words.flatMap(word -> Arrays.stream(endings).map(ending -> word + ending))
                    .collect(Collectors.toSet());
        }

        private static Stream<String> problems() {
            return Arrays.stream(ProblemKind.values()).map(ProblemKind::slug);
        }

        @Test
        void ofMailPrograms() {
            Stream<String> known = MailHabits.builtIn().known().stream().map(MailHabit::client);
            assertThat(keys("language/Clients"))
                    .isEqualTo(each(Stream.concat(MailClients.builtIn().slugs().stream(), known), ""));
        }

        @Test
        void ofFormats() {
            assertThat(keys("language/Formats"))
                    .isEqualTo(each(
                            Arrays.stream(PayloadFormat.values()).map(PayloadFormat::slug),
                            ".title",
                            ".purpose",
                            ".limits"));
        }

        @Test
        void ofProblems() {
            assertThat(keys("answer/Problems")).isEqualTo(each(problems(), ".title", ".detail"));
        }

        @Test
        @DisplayName("of problems for people, who are told otherwise only where the first words are not for them")
        void ofProblemsForPeople() {
            assertThat(keys("answer/People")).isSubsetOf(each(problems(), ".title", ".happened", ".advice"));
        }
    }
}
