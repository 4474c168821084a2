package br.cefetmg.carteiro.inside;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.identity.Subject;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.io.File;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A deployment beside the EAR that sees the EAR's own classes, not copies: what it calls is the running house. */
public final class Beside {
    static final String DESK = "java:global/carteiro/carteiro-ejb/";
    static final String DATA_SOURCE = "java:jboss/datasources/CarteiroDS";
    private static final String DEPENDENCIES =
            "Dependencies: deployment.carteiro.ear, deployment.carteiro.ear.carteiro-ejb.jar\n";

    private Beside() {}

    static WebArchive theEar(String name) {
        return ShrinkWrap.create(WebArchive.class, name + ".war")
                .addClass(Beside.class)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsManifestResource(new StringAsset("Manifest-Version: 1.0\n" + DEPENDENCIES), "MANIFEST.MF");
    }

    /** A {@link Crowd} at the EAR's signer; no test runs in there, so that nobody else brings what this class needs. */
    public static WebArchive crowd() {
        return theEar("crowd").addClass(Crowd.class).addAsLibrary(jarOf(StringAsset.class));
    }

    private static File jarOf(Class<?> library) {
        try {
            return new File(
                    library.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Somebody whom the directory meets now. */
    static KnownPerson somebodyNew(Directory directory) {
        String name = "dentro-" + UUID.randomUUID();
        MailAddress address = MailAddress.of(name + "@cefetmg.br");
        return directory.welcome(
                new Person(
                        new Subject("http://localhost/realms/dentro", name),
                        Optional.of(address),
                        Optional.of(address.asString()),
                        Optional.of("Pessoa de Dentro"),
                        Set.of()),
                Channel.API);
    }

    static long count(DataSource source, String table) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from " + table)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** Asks the EAR's own bean container: it is found by the context class loader, as in a call from the EAR. */
    static <B, R> R bean(String name, Function<Instance<B>, R> question) throws ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        ClassLoader desk = AuditTrail.class.getClassLoader();
        thread.setContextClassLoader(desk);
        try {
            @SuppressWarnings("unchecked")
            Class<B> type = (Class<B>) Class.forName(name, false, desk);
            return question.apply(CDI.current().select(type));
        } finally {
            thread.setContextClassLoader(ours);
        }
    }
}
