package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.manual.Manual;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Opens everything that handing out a file needs before the first person asks: a fault stops the start. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Opening {
    private static final Logger LOG = System.getLogger(Opening.class.getName());

    @Inject
    Workshop workshop;

    @Inject
    Manual manual;

    @Inject
    Offers offers;

    @Inject
    Opened opened;

    @PostConstruct
    void open() {
        LOG.log(Level.INFO, "MN010-0001 follows {0}, revised {1}", workshop.manualRevision(), manual.revisedOn());
        offers.appProfile()
                .ifPresent(app -> LOG.log(
                        Level.INFO,
                        "MN010-0003 managed configuration is for {0}, keys {1}",
                        app.packageName(),
                        app.verification()));
        opened.everything();
    }
}
