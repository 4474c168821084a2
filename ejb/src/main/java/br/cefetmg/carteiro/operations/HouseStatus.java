package br.cefetmg.carteiro.operations;

import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.database.DatabaseStatus;
import br.cefetmg.carteiro.signing.KeyState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the house is at one moment.
 *
 * @param version of the software; empty where it was not built as a package
 * @param cryptoProvider who computes signatures
 */
public record HouseStatus(
        Instant at,
        Mode mode,
        Optional<String> version,
        ManualTerm manual,
        List<KeyTerm> keys,
        String cryptoProvider,
        DatabaseStatus database,
        Numbers numbers) {
    private static final int SOON_DAYS = 30;

    public HouseStatus {
        keys = List.copyOf(keys);
    }

    /** What asks for attention, the most urgent first. */
    public List<Warning> warnings() {
        return Stream.of(unusableKeys(), ofDatabase(), endingKeys(), ofManual(), ofMode())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Warning> unusableKeys() {
        return keys.stream()
                .map(KeyTerm::key)
                .filter(key -> key.state() != KeyState.ACTIVE)
                .map(key -> new Warning.KeyUnusable(key.keyClass(), key.state()));
    }

    private Stream<Warning> ofDatabase() {
        return database.shortcomings().stream().map(Warning.RecordNotToRelyOn::new);
    }

    private Stream<Warning> endingKeys() {
        return keys.stream()
                .filter(term -> term.key().state() == KeyState.ACTIVE)
                .flatMap(term -> term
                        .daysLeft()
                        .filter(days -> days < SOON_DAYS)
                        .map(days -> new Warning.KeyEnding(term.key().keyClass(), days))
                        .stream());
    }

    private Stream<Warning> ofManual() {
        return manual.isOverdue()
                ? Stream.of(new Warning.RevalidationOverdue(manual.manual().revalidateBy(), manual.daysOverdue()))
                : Stream.empty();
    }

    private Stream<Warning> ofMode() {
        return mode == Mode.DEVELOPMENT ? Stream.of(new Warning.ForAFirstLook()) : Stream.empty();
    }
}
