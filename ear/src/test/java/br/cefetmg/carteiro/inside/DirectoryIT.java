package br.cefetmg.carteiro.inside;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.identity.Subject;
import jakarta.ejb.EJB;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("record")
@DisplayName("The directory of those who have signed in (A-identity)")
class DirectoryIT {
    @EJB(lookup = Beside.DESK + "Directory")
    Directory directory;

    @Deployment
    static WebArchive beside() {
        return Beside.theEar("directory");
    }

    private static String something() {
        return "dentro-" + UUID.randomUUID();
    }

    private static Person claiming(String subject, String address, String name) {
        return new Person(
                new Subject("http://localhost/realms/dentro", subject),
                Optional.of(MailAddress.of(address)),
                Optional.of(address),
                Optional.of(name),
                Set.of());
    }

    private KnownPerson welcome(Person person) {
        return directory.welcome(person, Channel.API);
    }

    @Test
    void knowsWhoeverComesAgainWithTheSameClaims() {
        Person person = claiming(something(), something() + "@cefetmg.br", "Pessoa");
        assertThat(welcome(person)).isEqualTo(welcome(person)).isEqualTo(welcome(person));
    }

    @Test
    void takesAnotherNameOrAddressAtOnce() {
        String subject = something();
        String former = something() + "@cefetmg.br";
        String now = something() + "@cefetmg.br";
        KnownPerson first = welcome(claiming(subject, former, "Pessoa"));
        assertThat(welcome(claiming(subject, former, "Outro Nome")).name()).contains("Outro Nome");
        assertThat(welcome(claiming(subject, now, "Outro Nome")).id()).isEqualTo(first.id());
        assertThat(directory.holderOf(MailAddress.of(now)).map(KnownPerson::id)).contains(first.id());
        assertThat(directory.holderOf(MailAddress.of(former))).isEmpty();
    }

    @Test
    void givesAnAddressToWhomeverItWasVouchedForLast() {
        String address = something() + "@cefetmg.br";
        Person one = claiming(something(), address, "Uma Pessoa");
        Person other = claiming(something(), address, "Outra Pessoa");
        for (Person latest : new Person[] {one, other, one, other}) {
            KnownPerson entry = welcome(latest);
            assertThat(entry.mailbox()).contains(MailAddress.of(address));
            assertThat(directory.holderOf(MailAddress.of(address)).map(KnownPerson::id))
                    .contains(entry.id());
        }
    }
}
