package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.access.Paths;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.language.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** JAX-RS answers OPTIONS by itself; nobody declares it here, and what is not declared is 405. */
@Provider
public class UndeclaredOptions implements ContainerResponseFilter {
    @Inject
    Configuration configuration;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        ProblemKind kind = ProblemKind.METHOD_NOT_ALLOWED;
        if (!request.getMethod().equals(HttpMethod.OPTIONS) || response.getStatus() >= kind.status()) {
            return;
        }
        Language language = Language.accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(kind.status());
        response.getHeaders()
                .putSingle(
                        HttpHeaders.ALLOW,
                        response.getHeaderString(HttpHeaders.ALLOW).replace(", OPTIONS", ""));
        if (Paths.isApi(request.getUriInfo())) {
            String document =
                    ProblemDocument.of(Problem.of(kind), language, configuration.publicUrl(), configuration.help());
            response.setEntity(document, new Annotation[0], MediaType.valueOf(ProblemDocument.MEDIA_TYPE));
        }
    }
}
