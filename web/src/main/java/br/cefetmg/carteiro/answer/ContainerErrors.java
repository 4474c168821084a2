package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.access.Paths;
import br.cefetmg.carteiro.access.SignInDoor;
import br.cefetmg.carteiro.access.TrafficCount;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.PageLanguage;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what the container refused before any resource was asked, in the same words as everything else. */
@WebServlet("/_error")
public class ContainerErrors extends HttpServlet {
    private static final String BEARER = "bearer ";

    @Inject
    transient Configuration configuration;

    @Inject
    transient TrafficCount traffic;

    @Inject
    transient ProblemPage problemPage;

    @Inject
    transient PageLanguage pageLanguage;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // asked for directly, and not sent here by the container: there is nothing to tell
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = Problem.of(kindOf(request, status instanceof Integer code ? code : 404));
        IncidentLog.write(problem, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        traffic.problemTold(problem.kind().slug());
        response.setStatus(problem.kind().status());
        if (problem.kind().status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Long.toString(Problems.SHORTLY.toSeconds()));
        }
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean api = path instanceof String text && Paths.isApi(text);
        Language language = api ? Language.accepted(request.getHeader("Accept-Language")) : pageLanguage.current();
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Vary", api ? "Accept-Language" : "Cookie");
        response.setContentType(api ? ProblemDocument.MEDIA_TYPE : "text/html; charset=utf-8");
        String body = api
                ? ProblemDocument.of(problem, language, configuration.publicUrl(), configuration.help())
                : problemPage.of(problem);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemKind kindOf(HttpServletRequest request, int status) {
        if (request.getAttribute(SignInDoor.CLOSED) != null) {
            return ProblemKind.SIGN_IN_UNAVAILABLE;
        }
        if (status != HttpServletResponse.SC_UNAUTHORIZED) {
            return ProblemKind.ofStatus(status);
        }
        String authorization = request.getHeader("Authorization");
        boolean sent =
                authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER);
        return sent ? ProblemKind.INVALID_TOKEN : ProblemKind.MISSING_TOKEN;
    }
}
