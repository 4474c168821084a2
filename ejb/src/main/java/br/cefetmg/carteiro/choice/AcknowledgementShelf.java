package br.cefetmg.carteiro.choice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Puts the wording in force where it can be found for ever, before anybody acknowledges it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AcknowledgementShelf {
    @PersistenceContext
    EntityManager entities;

    public void keep(Acknowledgement acknowledgement) {
        if (entities.find(AcknowledgementRow.class, acknowledgement.sha256()) == null) {
            entities.persist(new AcknowledgementRow(acknowledgement));
            entities.flush();
        }
    }
}
