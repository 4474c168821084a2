package br.cefetmg.carteiro.discovery;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.DiscoveryDocument;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The document of this deployment, made once: it hangs on the manual and the domains alone. */
@Singleton
public class Autoconfig {
    private final byte[] document;
    private final EntityTag tag;

    @Inject
    Autoconfig(Manual manual, Configuration configuration) {
        this.document = DiscoveryDocument.of(manual, configuration.mailboxes().domains());
        this.tag = new EntityTag(HexFormat.of().formatHex(sha256(document)));
    }

    byte[] document() {
        return document.clone();
    }

    EntityTag tag() {
        return tag;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }
}
