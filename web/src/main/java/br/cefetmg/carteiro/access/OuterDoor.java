package br.cefetmg.carteiro.access;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * What happens before the container looks at a request. An {@code undertow-handlers.conf} would come too late: the CDI
 * container asks for the session before those handlers run, and the login session would open the API.
 */
public final class OuterDoor implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(BlindDoor::new);
        // just before the adapter: the error page needs the security context that stands by then; the last stands
        // outermost
        deployment.addSecurityWrapper(SignInDoor::new);
        deployment.addSecurityWrapper(OfficialAddress::new);
        deployment.addSecurityWrapper(OpenHouse::new);
    }
}
