package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.configuration.Configuration;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Leaves: here and, since the container's logout tells it so, at the identity provider. */
@Path("portal/sign-out")
public class SignOut {
    @Inject
    HttpServletRequest request;

    @Inject
    FormGuard guard;

    @Inject
    Configuration configuration;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@FormParam("csrf") @Nullable String csrf) {
        // its secret may be that of a session that has ended: whoever leaves then was perhaps signed in again on the
        // way here
        guard.requireOwnSite();
        if (csrf == null) {
            throw new ForbiddenException();
        }
        try {
            request.logout();
        } catch (ServletException failed) {
            throw new InternalServerErrorException(failed);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Response.seeOther(configuration.publicUrl())
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }
}
