package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.database.DatabaseProbe;
import br.cefetmg.carteiro.database.DatabaseStatus;
import br.cefetmg.carteiro.identity.Role;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.signing.KeyRing;
import br.cefetmg.carteiro.signing.KeyStatus;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the house is, for operators. */
@Path("api/v1/operations/status")
public class OperationsResource {
    @Inject
    Visitor visitor;

    @Inject
    Configuration configuration;

    @Inject
    Manual manual;

    @Inject
    KeyRing keyRing;

    @EJB
    DatabaseProbe database;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String status() {
        if (!visitor.person().has(Role.OPERATOR)) {
            throw new ForbiddenException();
        }
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("mode", configuration.mode().name());
        status.put("manual", manual());
        status.put("keys", keyRing.statuses().stream().map(this::key).toList());
        status.put("cryptoProvider", keyRing.providerDescription());
        status.put("database", database());
        return Json.of(status);
    }

    private Map<String, Object> manual() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", manual.code());
        members.put("revision", manual.revision());
        members.put("revisedOn", manual.revisedOn().toString());
        members.put("revalidateBy", manual.revalidateBy().toString());
        members.put("revalidationOverdue", LocalDate.now(clock).isAfter(manual.revalidateBy()));
        return members;
    }

    private Map<String, @Nullable Object> key(KeyStatus key) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("class", key.keyClass().name());
        members.put("state", key.state().name());
        members.put("keyId", key.keyId().orElse(null));
        members.put("notAfter", key.notAfter().map(Instant::toString).orElse(null));
        members.put(
                "daysLeft",
                key.notAfter()
                        .map(end -> Duration.between(clock.instant(), end).toDays())
                        .orElse(null));
        return members;
    }

    private Map<String, Object> database() {
        Map<String, Object> members = new LinkedHashMap<>();
        DatabaseStatus status = database.status();
        members.put("product", status.product());
        members.put("recordToRelyOn", status.isRecordToRelyOn());
        members.put("shortcomings", status.shortcomings());
        return members;
    }
}
