package br.cefetmg.carteiro.inside;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.signing.PayloadSigner;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Field;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/** Every place at the running house's signer is taken for as long as this is deployed: a crowd that does not move on. */
@Singleton
@Startup
public class Crowd {
    private static final String ROOT = "br.cefetmg.carteiro.";

    private Semaphore places = new Semaphore(0);
    private int taken;

    @PostConstruct
    void arrive() {
        try {
            PayloadSigner signer =
                    Beside.<PayloadSigner, PayloadSigner>bean(ROOT + "signing.PayloadSigner", Instance::get);
            Configuration configuration =
                    Beside.<Configuration, Configuration>bean(ROOT + "configuration.Configuration", Instance::get);
            places = (Semaphore) member(member(signer, "pool"), "places");
            taken = configuration.limits().signers();
        } catch (ReflectiveOperationException another) {
            throw new IllegalStateException("The signer keeps its places elsewhere now", another);
        }
        places.acquireUninterruptibly(taken);
    }

    @PreDestroy
    void leave() {
        places.release(taken);
    }

    private static Object member(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return Objects.requireNonNull(field.get(owner), name);
    }
}
