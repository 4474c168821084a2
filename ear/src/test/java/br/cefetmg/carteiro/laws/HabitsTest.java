package br.cefetmg.carteiro.laws;

import static br.cefetmg.carteiro.laws.Building.classes;
import static br.cefetmg.carteiro.laws.Building.rooms;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Laws 7 to 11: how everything is written")
class HabitsTest {

    @Test
    @DisplayName("7: nothing in account, payload and audit can carry a password")
    void noMemberIsNamedAfterASecret() {
        // "pass" as a word of a name, not as part of one: a bypass is none
        Pattern secret =
                Pattern.compile("(?i:.*(password|passwd|passphrase|pwd|senha|secret).*)|(pass|.*Pass)([A-Z].*)?");
        assertThat(classes().stream()
                        .filter(resideInAnyPackage(rooms("account..", "payload..", "audit..")))
                        .flatMap(one -> one.getMembers().stream())
                        .filter(member -> secret.matcher(member.getName()).matches())
                        .map(JavaMember::getFullName))
                .isEmpty();
    }

    @Nested
    @DisplayName("8: time is given, words go to the log, objects are not read from streams")
    class Habits {
        @Test
        void nobodyAsksTheMachineForTheTime() {
            assertThat(accesses().filter(Habits::isTheMachinesClock).map(JavaAccess::getDescription))
                    .isEmpty();
        }

        private static boolean isTheMachinesClock(JavaAccess<?> access) {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return switch (owner) {
                case "java.util.Date", "java.util.GregorianCalendar" -> name.equals("<init>") && takesNothing(access);
                case "java.util.Calendar" -> name.equals("getInstance");
                case "java.lang.System" -> name.equals("currentTimeMillis");
                case "java.time.Clock" ->
                    name.startsWith("system") && !isIn(access, "configuration") && !isIn(access, "cli");
                default -> owner.startsWith("java.time.") && name.equals("now") && takesNothing(access);
            };
        }

        private static boolean isIn(JavaAccess<?> access, String room) {
            return resideInAnyPackage(rooms(room)).test(access.getOriginOwner());
        }

        private static boolean takesNothing(JavaAccess<?> access) {
            return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                    && target.getRawParameterTypes().isEmpty();
        }

        @Test
        void onlyTheOfflineCommandPrints() {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(rooms("cli"))
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace")
                    .check(classes());
        }

        @Test
        void nobodyReadsObjectsFromAStream() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.ObjectInputStream")
                    .check(classes());
        }

        private static Stream<JavaAccess<?>> accesses() {
            return classes().stream().flatMap(one -> one.getAccessesFromSelf().stream());
        }
    }

    @Test
    @DisplayName("9: every package says what null means in it")
    void everyPackageIsNullMarked() {
        assertThat(classes().stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(room -> !isNullMarked(room))
                        .map(JavaPackage::getName))
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage room) {
        return room.tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }

    @Test
    @DisplayName("10: every session bean says how it takes part in transactions")
    void everySessionBeanStatesItsTransactions() {
        Set<String> beans = Set.of("jakarta.ejb.Stateless", "jakarta.ejb.Singleton", "jakarta.ejb.Stateful");
        assertThat(classes().stream()
                        .filter(one -> beans.stream().anyMatch(one::isAnnotatedWith))
                        .filter(one -> !one.isAnnotatedWith("jakarta.ejb.TransactionAttribute")
                                && !one.isAnnotatedWith("jakarta.ejb.TransactionManagement")))
                .isEmpty();
    }

    @Test
    @DisplayName("11: no class is named after nothing")
    void noClassIsAnImplOrAHelper() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Common)")
                .check(classes());
    }
}
