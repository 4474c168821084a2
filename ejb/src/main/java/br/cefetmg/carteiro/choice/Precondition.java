package br.cefetmg.carteiro.choice;

import java.util.Optional;
import java.util.Set;

/** What a caller believes of the choice it is about to replace (RFC 9110, 13.1.1, If-Match). */
public sealed interface Precondition {

    boolean allows(Optional<ProtocolChoice> current);

    /** Nothing was said. */
    record Unstated() implements Precondition {
        @Override
        public boolean allows(Optional<ProtocolChoice> current) {
            return true;
        }
    }

    /** {@code If-Match: *}: there is a choice. */
    record Exists() implements Precondition {
        @Override
        public boolean allows(Optional<ProtocolChoice> current) {
            return current.isPresent();
        }
    }

    /** The choice is still one of these versions. */
    record VersionIn(Set<Long> versions) implements Precondition {
        public VersionIn {
            versions = Set.copyOf(versions);
        }

        @Override
        public boolean allows(Optional<ProtocolChoice> current) {
            return current.map(ProtocolChoice::version)
                    .filter(versions::contains)
                    .isPresent();
        }
    }
}
