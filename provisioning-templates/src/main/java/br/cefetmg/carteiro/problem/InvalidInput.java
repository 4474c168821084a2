package br.cefetmg.carteiro.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A request that does not have the declared form. */
public final class InvalidInput extends ProvisioningException {
    private final List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super(
                "MN010-4001",
                "invalid-input",
                Trace.LOG,
                faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public InvalidInput(String pointer, String reason) {
        this(List.of(new Fault(pointer, reason)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** One fault: where it is (a JSON pointer, or the name of a parameter or header) and which rule it breaks. */
    public record Fault(String pointer, String reason) {
        @Override
        public String toString() {
            return pointer + ": " + reason;
        }
    }
}
