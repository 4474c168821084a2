package br.cefetmg.carteiro.inside;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.Devices;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import jakarta.ejb.EJB;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("record")
@DisplayName("Devices inside the server (B-choice)")
class DevicesIT {
    @EJB(lookup = Beside.DESK + "Devices")
    Devices devices;

    @EJB(lookup = Beside.DESK + "Directory")
    Directory directory;

    @Deployment
    static WebArchive beside() {
        return Beside.theEar("devices");
    }

    @Test
    void takesTheSameClientForTheSameDeviceAndAnotherForAnother() {
        KnownPerson person = Beside.somebodyNew(directory);
        KnownDevice first = devices.note(person, "iphone-mail", ReceiveProtocol.POP);
        KnownDevice again = devices.note(person, "iphone-mail", ReceiveProtocol.IMAP);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.since()).isEqualTo(first.since());
        assertThat(again.stale(ReceiveProtocol.POP)).isTrue();
        KnownDevice other = devices.noteAnother(person, "iphone-mail", ReceiveProtocol.IMAP);
        devices.note(person, "thunderbird", ReceiveProtocol.IMAP);
        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(devices.of(person))
                .extracting(KnownDevice::client)
                .containsExactly("iphone-mail", "iphone-mail", "thunderbird");
    }

    @Test
    void settlesOnceAndOnlyForItsOwner() {
        KnownPerson owner = Beside.somebodyNew(directory);
        KnownPerson stranger = Beside.somebodyNew(directory);
        KnownDevice device = devices.note(owner, "iphone-mail", ReceiveProtocol.POP);
        devices.settle(stranger, device.id());
        assertThat(devices.of(owner))
                .singleElement()
                .matches(one -> one.settledAt().isEmpty());
        devices.settle(owner, device.id());
        List<KnownDevice> settled = devices.of(owner);
        devices.settle(owner, device.id());
        assertThat(devices.of(owner))
                .isEqualTo(settled)
                .singleElement()
                .matches(one -> one.settledAt().isPresent());
        assertThat(devices.note(owner, "iphone-mail", ReceiveProtocol.POP).id()).isNotEqualTo(device.id());
    }

    @Test
    void entersOneDeviceWhereTwoFilesWereHandedOutAtOnce() throws Exception {
        KnownPerson person = Beside.somebodyNew(directory);
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<KnownDevice>> notes = Stream.of(ReceiveProtocol.values())
                    .map(protocol -> two.submit(() -> {
                        start.await();
                        return devices.note(person, "iphone-mail", protocol);
                    }))
                    .toList();
            for (Future<KnownDevice> note : notes) {
                note.get();
            }
        }
        assertThat(devices.of(person)).hasSize(1);
    }
}
