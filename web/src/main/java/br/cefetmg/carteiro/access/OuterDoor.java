package br.cefetmg.carteiro.access;

import io.undertow.server.handlers.SameSiteCookieHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * What happens before the container looks at a request. An {@code undertow-handlers.conf} would come too late: the CDI
 * container asks for the session before those handlers run, and the login session would open the API.
 */
public final class OuterDoor implements ServletExtension {
    /** Of cookies, all but the one that is Strict already. */
    private static final String ALL_BUT_THE_STRICT = "(?!" + Paths.FETCH_COOKIE + "$).*";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(BlindDoor::new);
        // the container's session cookie and the adapter's say nothing themselves; not Strict: people come from the
        // provider
        deployment.addInitialHandlerChainWrapper(next -> new SameSiteCookieHandler(next, "Lax", ALL_BUT_THE_STRICT));
        // just before the adapter: the error page needs the security context that stands by then; the last stands
        // outermost
        deployment.addSecurityWrapper(SignInDoor::new);
        deployment.addSecurityWrapper(OfficialAddress::new);
        deployment.addSecurityWrapper(OpenHouse::new);
    }
}
