package br.cefetmg.carteiro.manual;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One service of the manual: the way to connect that it names first, and the other way it offers, if any: another port and
 * another security of the same host.
 */
public record MailService(Endpoint primary, Optional<Endpoint> alternative) {
    public MailService {
        if (alternative.filter(other -> !isAnotherWay(primary, other)).isPresent()) {
            throw new IllegalArgumentException("an alternative is another port and security of the same host");
        }
    }

    private static boolean isAnotherWay(Endpoint one, Endpoint other) {
        return one.host().equals(other.host()) && one.port() != other.port() && one.security() != other.security();
    }

    public String host() {
        return primary.host();
    }

    /** Every way to connect, the primary first. */
    public List<Endpoint> endpoints() {
        return Stream.concat(Stream.of(primary), alternative.stream()).toList();
    }

    /** The way that is protected so, if the manual offers one. */
    public Optional<Endpoint> securedBy(Security security) {
        return endpoints().stream().filter(way -> way.security() == security).findFirst();
    }
}
