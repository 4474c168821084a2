package br.cefetmg.carteiro.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.payload.PayloadPolicy;
import br.cefetmg.carteiro.payload.PayloadRenderer;
import br.cefetmg.carteiro.payload.PayloadRequest;
import br.cefetmg.carteiro.problem.PolicyViolated;
import br.cefetmg.carteiro.signing.TestKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The last look at a file: once at the same file for the same question, never less (A-policy)")
class LastLookTest {
    private static final MailAddress FULANO = MailAddress.of("fulano@cefetmg.br");

    @TempDir
    static Path folder;

    private final Manual manual = ManualReader.builtIn();
    private final PayloadRenderer renderer = rendererOfTheHouse();
    private final PayloadPolicy policy = new PayloadPolicy(renderer);
    private final List<Payload> judged = new ArrayList<>();
    private final LastLook lastLook = new LastLook((asked, payload) -> {
        judged.add(payload);
        policy.check(manual, asked, payload);
    });

    private static PayloadRenderer rendererOfTheHouse() {
        var configuration = TestKeys.in(folder).configuration();
        return new PayloadRenderer(
                configuration.help().lines(), new Offers(configuration).appProfile(), configuration.mailClients());
    }

    private static PayloadRequest asking(ReceiveProtocol protocol) {
        MailAccount account = new MailAccount(FULANO, AccountName.of("Fulano de Tal", FULANO), protocol);
        return new PayloadRequest(account, PayloadFormat.APPLE_MOBILECONFIG, PayloadOptions.AS_MANUAL);
    }

    @Test
    void isTakenOnceForTheSameQuestion() {
        Payload file = renderer.render(manual, asking(ReceiveProtocol.IMAP));
        lastLook.at(file, asking(ReceiveProtocol.IMAP));
        lastLook.at(file, asking(ReceiveProtocol.IMAP));
        assertThat(judged).hasSize(1);
    }

    @Test
    void isTakenAgainForAnotherQuestionAndRefuses() {
        Payload file = renderer.render(manual, asking(ReceiveProtocol.IMAP));
        lastLook.at(file, asking(ReceiveProtocol.IMAP));
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> lastLook.at(file, asking(ReceiveProtocol.POP)));
    }

    @Test
    void isTakenAgainAtAnotherFileThoughItWereTheSame() {
        lastLook.at(renderer.render(manual, asking(ReceiveProtocol.IMAP)), asking(ReceiveProtocol.IMAP));
        lastLook.at(renderer.render(manual, asking(ReceiveProtocol.IMAP)), asking(ReceiveProtocol.IMAP));
        assertThat(judged).hasSize(2);
    }

    @Test
    void neverPassesWhatItRefused() {
        Payload other = renderer.render(manual, asking(ReceiveProtocol.POP));
        for (int times = 1; times <= 2; times++) {
            assertThatExceptionOfType(PolicyViolated.class)
                    .isThrownBy(() -> lastLook.at(other, asking(ReceiveProtocol.IMAP)));
            assertThat(judged).hasSize(times);
        }
    }
}
