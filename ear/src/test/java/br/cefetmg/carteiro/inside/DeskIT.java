package br.cefetmg.carteiro.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.Occurrence;
import br.cefetmg.carteiro.audit.report.AuditReport;
import br.cefetmg.carteiro.audit.report.Days;
import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.choice.Precondition;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.choice.Wish;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.problem.ChoiceChangedMeanwhile;
import br.cefetmg.carteiro.problem.PreconditionRequired;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("record")
@DisplayName("The desk inside the server: transactions, record and access as the container keeps them (A-container)")
class DeskIT {
    private static final Occurrence MADE = new Occurrence.ChoiceMade(ReceiveProtocol.IMAP, Optional.empty());

    private static final Days TODAY = Days.endingAt(Instant.parse("2026-11-24T12:00:00Z"), 1);

    @EJB(lookup = Beside.DESK + "AuditTrail")
    AuditTrail trail;

    @EJB(lookup = Beside.DESK + "AuditReport")
    AuditReport report;

    @EJB(lookup = Beside.DESK + "ProtocolChoices")
    ProtocolChoices choices;

    @EJB(lookup = Beside.DESK + "Directory")
    Directory directory;

    @Resource(lookup = Beside.DATA_SOURCE)
    DataSource dataSource;

    @Resource(lookup = "java:jboss/UserTransaction")
    UserTransaction transaction;

    @Deployment
    static WebArchive beside() {
        return Beside.theEar("desk");
    }

    @Test
    void refusesToRecordOutsideATransaction() throws Exception {
        KnownPerson person = Beside.somebodyNew(directory);
        long before = Beside.count(dataSource, "audit_event");
        assertThatExceptionOfType(EJBTransactionRequiredException.class)
                .isThrownBy(() -> trail.record(Attribution.own(person, Channel.API), MADE));
        assertThat(Beside.count(dataSource, "audit_event")).isEqualTo(before);
    }

    @Test
    void refusesToHoldAChoiceOutsideATransaction() {
        KnownPerson person = Beside.somebodyNew(directory);
        assertThatExceptionOfType(EJBTransactionRequiredException.class).isThrownBy(() -> choices.held(person));
    }

    @Test
    void forgetsAnEventWhoseTransactionRollsBackAndKeepsARefusalOfIt() throws Exception {
        KnownPerson person = Beside.somebodyNew(directory);
        Attribution own = Attribution.own(person, Channel.API);
        transaction.begin();
        try {
            trail.record(own, MADE);
            trail.recordApart(own, new Occurrence.PayloadRefused("apple-mobileconfig", "MN010-3003"));
        } finally {
            transaction.rollback();
        }
        assertThat(types(person)).containsExactly("payload.refused");
    }

    @Test
    void keepsAnEventWhoseTransactionCommits() throws Exception {
        KnownPerson person = Beside.somebodyNew(directory);
        transaction.begin();
        trail.record(Attribution.own(person, Channel.API), MADE);
        transaction.commit();
        assertThat(types(person)).containsExactly("choice.made");
    }

    @Test
    @DisplayName("the application's own connection changes and removes nothing in the record")
    void keepsWhatWasWrittenFromItsOwnConnections() throws Exception {
        KnownPerson person = Beside.somebodyNew(directory);
        choices.choose(person, Channel.API, wish(ReceiveProtocol.POP));
        for (String table : List.of("audit_event", "acknowledgement")) {
            long before = Beside.count(dataSource, table);
            assertThat(before).isPositive();
            String column = table.equals("audit_event") ? "type" : "text";
            for (String change : List.of("delete from " + table, "update " + table + " set " + column + " = 'x'")) {
                assertThatThrownBy(() -> execute(change)).as(change).isInstanceOf(SQLException.class);
            }
            assertThat(Beside.count(dataSource, table)).isEqualTo(before);
            assertThat(Beside.count(dataSource, table + " where " + column + " = 'x'"))
                    .isZero();
        }
    }

    @Test
    void letsNobodyWithoutANameReadTheRecord() throws Exception {
        KnownPerson person = Beside.somebodyNew(directory);
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> report.summary(person, Channel.API, TODAY));
        assertThat(types(person)).isEmpty();
    }

    @Test
    void letsOneOfTwoFirstChoicesThrough() throws Exception {
        KnownPerson person = Beside.somebodyNew(directory);
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<ReceiveProtocol>> answers = Stream.of(ReceiveProtocol.values())
                    .map(protocol -> two.submit(() -> {
                        start.await();
                        return choices.choose(person, Channel.API, wish(protocol))
                                .protocol();
                    }))
                    .toList();
            List<ReceiveProtocol> made =
                    answers.stream().flatMap(DeskIT::unlessRefused).toList();
            assertThat(made).hasSize(1);
            assertThat(choices.of(person).orElseThrow().protocol()).isEqualTo(made.getFirst());
        }
        assertThat(types(person)).containsExactlyInAnyOrder("choice.made", "choice.refused");
    }

    private static Stream<ReceiveProtocol> unlessRefused(Future<ReceiveProtocol> answer) {
        try {
            return Stream.of(answer.get());
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOfAny(ChoiceChangedMeanwhile.class, PreconditionRequired.class);
            return Stream.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> types(KnownPerson person) {
        return report.ofPerson(person, Optional.empty(), 20).events().stream()
                .map(EventView::type)
                .toList();
    }

    private void execute(String change) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private static Wish wish(ReceiveProtocol protocol) {
        return new Wish(protocol, true, Locale.ENGLISH, new Precondition.Unstated());
    }
}
