package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import java.util.Optional;

/**
 * Who did it, whom it concerns, and through which door.
 *
 * @param client the machine's own name where a machine did it; not personal
 */
public record Attribution(KnownPerson actor, Optional<String> client, KnownPerson concerned, Channel channel) {

    /** A person about their own affairs. */
    public static Attribution own(KnownPerson person, Channel channel) {
        return new Attribution(person, Optional.empty(), person, channel);
    }

    /** Staff, about somebody else or about nobody in particular. */
    public static Attribution staff(KnownPerson staff, Optional<KnownPerson> about, Channel channel) {
        return new Attribution(staff, Optional.empty(), about.orElse(staff), channel);
    }

    /** A machine, about the person whose file it fetches. */
    public static Attribution machine(KnownPerson machine, KnownPerson concerned) {
        return new Attribution(machine, machine.name(), concerned, Channel.MDM);
    }
}
