package br.cefetmg.carteiro.operations;

import br.cefetmg.carteiro.audit.report.AuditReport;
import br.cefetmg.carteiro.audit.report.Days;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.database.DatabaseProbe;
import br.cefetmg.carteiro.database.DatabaseStatus;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.signing.KeyRing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Gathers how the house is. Every door that tells it asks here. It answers while the database does not. */
@Stateless
@RolesAllowed("operator")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OperationsReport {
    @Inject
    Configuration configuration;

    @Inject
    Manual manual;

    @Inject
    KeyRing keyRing;

    @EJB
    DatabaseProbe database;

    @EJB
    Directory directory;

    @EJB
    AuditReport record;

    @Inject
    Clock clock;

    /**
     * How it is now.
     *
     * @param traffic what the doors counted
     */
    public HouseStatus status(Traffic traffic) {
        Instant now = clock.instant();
        DatabaseStatus storage = database.status();
        return new HouseStatus(
                now,
                configuration.mode(),
                Version.ofTheHouse(),
                ManualTerm.of(manual, LocalDate.ofInstant(now, Days.ZONE)),
                keyRing.statuses().stream().map(key -> KeyTerm.of(key, now)).toList(),
                keyRing.providerDescription(),
                storage,
                numbers(traffic, storage));
    }

    private Numbers numbers(Traffic traffic, DatabaseStatus storage) {
        return storage.answers()
                ? new Numbers(traffic, Optional.of(directory.size()), Optional.of(record.filesSince(traffic.since())))
                : new Numbers(traffic, Optional.empty(), Optional.empty());
    }
}
