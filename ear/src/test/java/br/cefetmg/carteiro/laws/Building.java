package br.cefetmg.carteiro.laws;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The house as it is built: all classes of our own but the tests, and the module that each was built in. */
final class Building {
    static final String ROOT = "br.cefetmg.carteiro";

    /** Each may use only what stands before it. */
    enum Module {
        PROVISIONING_TEMPLATES,
        VERIFIER,
        EJB,
        WEB;

        private String directory() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The last directory with a module's name in the address of a class file, in a build tree or a local repository. */
    private static final Pattern PLACE =
            Pattern.compile(".*/(?:carteiro-)?(provisioning-templates|verifier|ejb|web)/.*");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private Building() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    static Optional<Module> moduleOf(JavaClass one) {
        Matcher place = PLACE.matcher(
                one.getSource().map(source -> source.getUri().toString()).orElse(""));
        return Arrays.stream(Module.values())
                .filter(module -> place.matches() && place.group(1).equals(module.directory()))
                .findFirst();
    }

    static DescribedPredicate<JavaClass> in(Module module) {
        return DescribedPredicate.describe(
                "stand in " + module.directory(), one -> moduleOf(one).equals(Optional.of(module)));
    }

    /** These rooms without the rooms inside them; {@code ..} behind a name takes those too. */
    static String[] rooms(String... names) {
        return Arrays.stream(names).map(name -> ROOT + "." + name).toArray(String[]::new);
    }
}
