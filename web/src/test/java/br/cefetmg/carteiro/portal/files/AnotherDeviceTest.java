package br.cefetmg.carteiro.portal.files;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.problem.InvalidInput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A second device by POP")
class AnotherDeviceTest {
    private static final String IPHONE = "iphone-mail";
    private static final KnownDevice OPEN = device(IPHONE, Optional.empty());

    private static KnownDevice device(String client, Optional<Instant> settled) {
        return new KnownDevice(UUID.randomUUID(), client, ReceiveProtocol.POP, Instant.EPOCH, Instant.EPOCH, settled);
    }

    @Test
    void isInTheWayOfAnotherMailProgram() {
        assertThat(AnotherDevice.before(ReceiveProtocol.POP, List.of(OPEN), "outlook-classic"))
                .containsExactly(OPEN);
    }

    @Test
    void isNoneByImap() {
        assertThat(AnotherDevice.before(ReceiveProtocol.IMAP, List.of(OPEN), "outlook-classic"))
                .isEmpty();
    }

    @Test
    void isNoneWhereTheMailProgramIsKnownItself() {
        List<KnownDevice> both = List.of(OPEN, device("outlook-classic", Optional.empty()));
        assertThat(AnotherDevice.before(ReceiveProtocol.POP, both, "outlook-classic"))
                .isEmpty();
    }

    @Test
    void isNoneOnceItIsSettled() {
        assertThat(AnotherDevice.before(
                        ReceiveProtocol.POP, List.of(device(IPHONE, Optional.of(Instant.EPOCH))), "outlook-classic"))
                .isEmpty();
    }

    @Test
    void isAskedAboutForMailProgramsThatTakeTheFormatOnly() {
        MailClients clients = MailClients.builtIn();
        assertThat(Asked.client(clients, PayloadFormat.APPLE_MOBILECONFIG, "mac-mail"))
                .map(client -> client.slug())
                .contains("mac-mail");
        assertThat(Asked.client(clients, PayloadFormat.OUTLOOK_PRF, null)).isEmpty();
        Assertions.assertThatThrownBy(() -> Asked.client(clients, PayloadFormat.OUTLOOK_BUNDLE, "mac-mail"))
                .isInstanceOf(InvalidInput.class);
        Assertions.assertThatThrownBy(() -> Asked.client(clients, PayloadFormat.OUTLOOK_BUNDLE, "<b>"))
                .isInstanceOf(InvalidInput.class);
    }
}
