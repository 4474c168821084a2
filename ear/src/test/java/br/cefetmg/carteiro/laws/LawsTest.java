package br.cefetmg.carteiro.laws;

import static br.cefetmg.carteiro.laws.Building.ROOT;
import static br.cefetmg.carteiro.laws.Building.classes;
import static br.cefetmg.carteiro.laws.Building.in;
import static br.cefetmg.carteiro.laws.Building.moduleOf;
import static br.cefetmg.carteiro.laws.Building.rooms;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.laws.Building.Module;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Laws 1 to 6: what may use what")
class LawsTest {

    @Nested
    @DisplayName("1: modules and packages use each other only downwards")
    class Downwards {
        @ParameterizedTest
        @EnumSource
        void everyModuleIsHere(Module module) {
            assertThat(classes().stream().filter(in(module))).isNotEmpty();
        }

        @Test
        void everyClassIsOfOneModuleAndEveryPackageToo() {
            assertThat(classes()).allMatch(one -> moduleOf(one).isPresent());
            assertThat(classes().stream()
                            .map(one -> one.getPackageName() + " " + moduleOf(one))
                            .distinct()
                            .map(line -> line.split(" ", -1)[0]))
                    .doesNotHaveDuplicates();
        }

        @Test
        void noModuleUsesALaterOne() {
            assertThat(classes().stream()
                            .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                            .filter(Downwards::isUpwards)
                            .map(Dependency::getDescription))
                    .isEmpty();
        }

        private static boolean isUpwards(Dependency use) {
            Optional<Module> from = moduleOf(use.getOriginClass());
            Optional<Module> to = moduleOf(use.getTargetClass());
            return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0;
        }

        @Test
        void noPackageIsPartOfACycle() {
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes());
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes());
        }

        @Test
        void theTwoDoorsDoNotKnowEachOther() {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".rest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + ".portal..")
                    .check(classes());
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".portal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + ".rest..")
                    .check(classes());
        }
    }

    @Nested
    @DisplayName("1: what needs no server is pure")
    class Pure {
        @Test
        void theLowerModulesKnowNoJakartaAndNoNetwork() {
            noClasses()
                    .that(in(Module.PROVISIONING_TEMPLATES).or(in(Module.VERIFIER)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta..", "java.net.http..", "javax.naming..", "org.jboss..", "org.wildfly..")
                    .check(classes());
        }

        @Test
        void filesAreMadeWithoutClockChanceDatabaseOrFileSystem() {
            noClasses()
                    .that(in(Module.PROVISIONING_TEMPLATES))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "java.nio.file..")
                            .or(named("java.time.Clock|java.util.Random|java.security.SecureRandom|java.io.File.*")))
                    .orShould()
                    .callMethod("java.util.UUID", "randomUUID")
                    .check(classes());
        }
    }

    @Test
    @DisplayName("2: only payload.rendering, the portal and notices know the template engine")
    void freemarkerHasItsRooms() {
        only(List.of("freemarker.."), "payload.rendering", "portal", "notice");
    }

    @Test
    @DisplayName("3: only signing and the verifier's signature know signature libraries")
    void cryptographyHasItsRooms() {
        only(List.of("org.bouncycastle..", "net.jsign..", "com.amazon.corretto.."), "signing", "signature");
    }

    @Test
    @DisplayName("The offline command alone knows the command line's library, and nobody knows the command")
    void theCommandLineHasItsRoom() {
        only(List.of("picocli..", ROOT + ".cli.."), "cli");
    }

    @Test
    @DisplayName("4: only notices and the conformance probe send mail")
    void mailHasItsRooms() {
        only(List.of("jakarta.mail.."), "notice", "conformance");
    }

    @Nested
    @DisplayName("5: tables belong to rooms")
    class Tables {
        @Test
        void onlyRoomsThatOwnATableKnowPersistence() {
            only(
                    List.of("jakarta.persistence..", "org.hibernate.."),
                    "directory",
                    "device",
                    "handoff",
                    "choice",
                    "audit",
                    "audit.report");
        }

        @Test
        void onlyOneRoomKnowsMigrationsAndTheEmbeddedDatabase() {
            only(List.of("org.flywaydb..", "org.h2.."), "database");
        }

        @Test
        void entitiesStayInTheirRoom() {
            assertThat(classes().stream()
                            .filter(one -> one.isAnnotatedWith("jakarta.persistence.Entity"))
                            .filter(one -> !isPackagePrivate(one)))
                    .isEmpty();
        }

        private static boolean isPackagePrivate(JavaClass one) {
            return one.getModifiers().stream()
                    .noneMatch(modifier -> List.of("PUBLIC", "PROTECTED").contains(modifier.name()));
        }
    }

    @Nested
    @DisplayName("6: HTTP ends at the doors")
    class Doors {
        @Test
        void onlyTheWebModuleKnowsHttp() {
            noClasses()
                    .that(not(in(Module.WEB)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.ws.rs..", "jakarta.servlet..", "io.undertow..", "org.wildfly.security..")
                    .check(classes());
        }

        @Test
        void librariesOfTheDoorsHaveTheirRooms() {
            only(List.of("io.undertow..", "org.wildfly..", "io.github.bucket4j.."), "access");
            only(List.of("com.github.benmanes.."), "access", "audit", "directory", "issuance");
            only(List.of("org.apache.commons.csv.."), "delivery");
        }
    }

    private static void only(List<String> libraries, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new))
                .check(classes());
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return DescribedPredicate.describe(
                "named " + pattern, one -> one.getName().matches(pattern));
    }
}
