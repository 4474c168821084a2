package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.problem.InvalidInput;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The body that names a choice: {@code {"protocol":"POP","acknowledgesRemoval":true}}. */
record ChoiceBody(ReceiveProtocol protocol, boolean acknowledgesRemoval) {
    private static final String PROTOCOL = "protocol";
    private static final String ACKNOWLEDGES = "acknowledgesRemoval";
    private static final Set<String> MEMBERS = Set.of(PROTOCOL, ACKNOWLEDGES);

    /**
     * Reads the declared members and no others.
     *
     * @throws InvalidInput naming every fault at once
     */
    static ChoiceBody of(ObjectNode body) {
        List<InvalidInput.Fault> faults = new ArrayList<>();
        Optional<ReceiveProtocol> protocol = protocol(body);
        if (protocol.isEmpty()) {
            faults.add(new InvalidInput.Fault("/" + PROTOCOL, "must be \"IMAP\" or \"POP\""));
        }
        if (body.has(ACKNOWLEDGES) && !body.path(ACKNOWLEDGES).isBoolean()) {
            faults.add(new InvalidInput.Fault("/" + ACKNOWLEDGES, "must be true or false"));
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                faults.add(new InvalidInput.Fault("", "there is a member that is not declared"));
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new ChoiceBody(protocol.orElseThrow(), body.path(ACKNOWLEDGES).asBoolean());
    }

    private static Optional<ReceiveProtocol> protocol(ObjectNode body) {
        return Arrays.stream(ReceiveProtocol.values())
                .filter(one -> body.path(PROTOCOL).isTextual()
                        && one.name().equals(body.path(PROTOCOL).textValue()))
                .findFirst();
    }
}
