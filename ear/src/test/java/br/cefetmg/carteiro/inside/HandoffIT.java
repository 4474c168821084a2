package br.cefetmg.carteiro.inside;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.choice.Precondition;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.choice.Wish;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.handoff.Answer;
import br.cefetmg.carteiro.handoff.Answer.Refusal;
import br.cefetmg.carteiro.handoff.Code;
import br.cefetmg.carteiro.handoff.CodeSweep;
import br.cefetmg.carteiro.handoff.CodeWish;
import br.cefetmg.carteiro.handoff.Handoff;
import br.cefetmg.carteiro.handoff.Progress;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
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
@DisplayName("One-time codes as the database keeps them (B-5)")
class HandoffIT {
    @EJB(lookup = Beside.DESK + "Handoff")
    Handoff handoff;

    @EJB(lookup = Beside.DESK + "CodeSweep")
    CodeSweep sweep;

    @EJB(lookup = Beside.DESK + "ProtocolChoices")
    ProtocolChoices choices;

    @EJB(lookup = Beside.DESK + "Directory")
    Directory directory;

    @Resource(lookup = Beside.DATA_SOURCE)
    DataSource dataSource;

    @Deployment
    static WebArchive beside() {
        return Beside.theEar("handoff");
    }

    private KnownPerson somebodyWithAChoice() {
        KnownPerson person = Beside.somebodyNew(directory);
        choices.choose(
                person,
                Channel.PORTAL,
                new Wish(ReceiveProtocol.IMAP, false, Locale.ENGLISH, new Precondition.Unstated()));
        return person;
    }

    private Code codeOf(KnownPerson person) {
        return handoff.make(person, new CodeWish(PayloadFormat.SETTINGS_CARD, PayloadOptions.AS_MANUAL, false))
                .code();
    }

    /** As if that much time had passed since the code's end. */
    private void let(Duration pass, KnownPerson person) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update handoff_code set ends_at = ? where person_id = ?")) {
            update.setTimestamp(1, Timestamp.from(Clock.systemUTC().instant().minus(pass)));
            update.setObject(2, person.id());
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    private long rowsOf(KnownPerson person) throws SQLException {
        return Beside.count(dataSource, "handoff_code where person_id = '" + person.id() + "'");
    }

    @Test
    void aLateOneOpensNothingAndIsToldLikeOneThatNeverWas() throws Exception {
        KnownPerson person = somebodyWithAChoice();
        Code code = codeOf(person);
        let(Duration.ZERO, person);
        assertThat(handoff.spend(code, Optional.empty())).isEqualTo(Refusal.UNKNOWN);
        assertThat(handoff.spend(code, Optional.of(person))).isEqualTo(Refusal.UNKNOWN);
        assertThat(handoff.spend(new Code("00000000"), Optional.empty())).isEqualTo(Refusal.UNKNOWN);
    }

    @Test
    void oneThatEndedADayAgoIsForgottenAndNoOther() throws Exception {
        KnownPerson forgotten = somebodyWithAChoice();
        codeOf(forgotten);
        let(Duration.ofHours(25), forgotten);
        KnownPerson late = somebodyWithAChoice();
        codeOf(late);
        let(Duration.ofHours(23), late);
        assertThat(sweep.sweep()).isPositive();
        assertThat(rowsOf(forgotten)).isZero();
        assertThat(rowsOf(late)).isEqualTo(1);
    }

    @Test
    void noColumnHoldsWhatOpensAFile() throws Exception {
        KnownPerson person = somebodyWithAChoice();
        Code code = codeOf(person);
        String before = rowOf(person);
        assertThat(handoff.spend(code, Optional.empty())).isInstanceOfSatisfying(Answer.Ticket.class, ticket -> {
            assertThat(before).doesNotContain(code.text());
            assertThat(unchecked(person)).doesNotContain(code.text()).doesNotContain(ticket.secret());
            assertThat(handoff.fetch(ticket.secret())).isPresent();
        });
        assertThat(handoff.fetch("0".repeat(32))).isEmpty();
    }

    @Test
    void theirOwnerIsToldWhatIsKeptOfThem() {
        KnownPerson person = somebodyWithAChoice();
        Code code = codeOf(person);
        assertThat(handoff.heldAbout(person))
                .singleElement()
                .matches(held -> held.format() == PayloadFormat.SETTINGS_CARD)
                .matches(held -> held.progress() == Progress.OPEN);
        handoff.spend(code, Optional.empty());
        assertThat(handoff.heldAbout(person)).singleElement().matches(held -> held.progress() == Progress.SPENT);
    }

    private String unchecked(KnownPerson person) {
        try {
            return rowOf(person);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String rowOf(KnownPerson person) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select * from handoff_code where person_id = ?")) {
            query.setObject(1, person.id());
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                StringBuilder text = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append(row.getString(column)).append('\n');
                }
                return text.toString();
            }
        }
    }
}
