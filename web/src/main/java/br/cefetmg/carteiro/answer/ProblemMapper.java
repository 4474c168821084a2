package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.access.Paths;
import br.cefetmg.carteiro.access.TrafficCount;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.PageLanguage;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one place where an exception becomes an answer; whatever else a library might have said stays inside. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final int FIRST_ERROR_STATUS = 400;

    @Inject
    Configuration configuration;

    @Inject
    TrafficCount traffic;

    @Inject
    ProblemPage problemPage;

    @Inject
    PageLanguage pageLanguage;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < FIRST_ERROR_STATUS) {
            return http.getResponse();
        }
        Problem problem = Problems.of(thrown);
        IncidentLog.write(problem, thrown);
        traffic.problemTold(problem.kind().slug());
        boolean api = Paths.isApi(uri);
        Language language =
                api ? Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)) : pageLanguage.current();
        Response.ResponseBuilder answer = Response.status(problem.kind().status())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, api ? HttpHeaders.ACCEPT_LANGUAGE : HttpHeaders.COOKIE);
        if (api) {
            answer.type(ProblemDocument.MEDIA_TYPE)
                    .entity(ProblemDocument.of(problem, language, configuration.publicUrl(), configuration.help()));
        } else {
            answer.type("text/html; charset=utf-8").entity(problemPage.of(problem));
        }
        problem.retryAfter()
                .ifPresent(pause -> answer.header(
                        HttpHeaders.RETRY_AFTER,
                        Math.max(1, pause.plusMillis(999).toSeconds())));
        if (!problem.allowedMethods().isEmpty()) {
            answer.header(HttpHeaders.ALLOW, String.join(", ", problem.allowedMethods()));
        }
        return answer.build();
    }
}
