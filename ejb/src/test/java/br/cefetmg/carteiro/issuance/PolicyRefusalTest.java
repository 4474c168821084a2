package br.cefetmg.carteiro.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.EventId;
import br.cefetmg.carteiro.audit.Occurrence;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Subject;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.problem.PolicyViolated;
import br.cefetmg.carteiro.signing.TestKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A renderer that is wrong: the policy lets nothing out, and the refusal is an event (A-policy)")
class PolicyRefusalTest {
    private static final KnownPerson FULANO = new KnownPerson(
            new UUID(0, 1),
            new Subject("http://localhost:8180/realms/x", "fulano"),
            Optional.of(MailAddress.of("fulano@cefetmg.br")),
            Optional.of("Fulano de Tal"));

    @TempDir
    static Path folder;

    private final List<Occurrence> committed = new ArrayList<>();
    private final List<Occurrence> apart = new ArrayList<>();
    private final PayloadIssuer issuer = new PayloadIssuer();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
    void openWithARendererThatIsWrong() {
        TestKeys keys = TestKeys.in(folder);
        IssuanceTransaction transaction = new IssuanceTransaction();
        transaction.choices = new EveryoneChoseImap();
        transaction.auditTrail = new Notebook();
        transaction.workshop = new WrongWorkshop(keys);
        issuer.transaction = transaction;
        issuer.choices = transaction.choices;
        issuer.auditTrail = transaction.auditTrail;
        issuer.workshop = transaction.workshop;
    }

    private static IssueRequest request(PayloadFormat format) {
        return new IssueRequest(
                Attribution.own(FULANO, Channel.API),
                format,
                PayloadOptions.AS_MANUAL,
                format.representations().getFirst());
    }

    @ParameterizedTest
    @EnumSource(PayloadFormat.class)
    void isRefusedInEveryFormatAndRecordedApart(PayloadFormat format) {
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> issuer.issue(request(format)))
                .satisfies(refused -> assertThat(refused.slug()).isEqualTo("internal-error"));
        assertThat(committed).isEmpty();
        assertThat(apart).containsExactly(new Occurrence.PayloadRefused(format.slug(), "MN010-3003"));
    }

    @Test
    void isRefusedToSomebodyWhoOnlyLooks() {
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> issuer.inspect(request(PayloadFormat.APPLE_MOBILECONFIG)));
        assertThat(committed).isEmpty();
        assertThat(apart).containsExactly(new Occurrence.PayloadRefused("apple-mobileconfig", "MN010-3003"));
    }

    /** Makes files that end in their middle. */
    private static final class WrongWorkshop extends Workshop {
        WrongWorkshop(TestKeys keys) {
            super(
                    ManualReader.builtIn(),
                    keys.signer(),
                    keys.configuration(),
                    new Offers(keys.configuration()),
                    Clock.fixed(TestKeys.now(), ZoneOffset.UTC));
        }

        @Override
        Draft draft(IssueRequest request, ReceiveProtocol chosen) {
            Draft right = super.draft(request, chosen);
            Payload whole = right.payload();
            byte[] half = Arrays.copyOf(whole.bytes(), whole.bytes().length / 2);
            Payload wrong = new Payload(whole.format(), whole.mediaType(), whole.fileName(), half);
            return new Draft(right.request(), wrong, right.part(), right.keyIds());
        }
    }

    private static final class EveryoneChoseImap extends ProtocolChoices {
        @Override
        public Optional<ProtocolChoice> held(KnownPerson person) {
            return Optional.of(new ProtocolChoice(ReceiveProtocol.IMAP, 1, TestKeys.now(), Optional.empty()));
        }
    }

    private final class Notebook extends AuditTrail {
        @Override
        public EventId record(EventId id, Attribution by, Occurrence occurrence) {
            committed.add(occurrence);
            return id;
        }

        @Override
        public EventId recordApart(Attribution by, Occurrence occurrence) {
            apart.add(occurrence);
            return EventId.random();
        }
    }
}
