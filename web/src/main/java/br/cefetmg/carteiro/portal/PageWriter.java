package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.language.ClientTexts;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.PayloadFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.Version;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes pages: every value escaped for HTML, nothing but our own templates, a missing value is a fault and no gap. */
@Singleton
public class PageWriter {
    private static final Version FREEMARKER = freemarker.template.Configuration.VERSION_2_3_34;

    private final freemarker.template.Configuration templates = new freemarker.template.Configuration(FREEMARKER);
    private final Map<String, Object> everywhere;
    private final PageLanguage language;
    private final HttpServletRequest request;

    @Inject
    PageWriter(
            Configuration configuration,
            Manual manual,
            StaticFiles files,
            PageLanguage language,
            HttpServletRequest request) {
        this.language = language;
        this.request = request;
        templates.setClassLoaderForTemplateLoading(PageWriter.class.getClassLoader(), "br/cefetmg/carteiro/portal");
        templates.setObjectWrapper(new DefaultObjectWrapperBuilder(FREEMARKER).build());
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setDefaultEncoding("UTF-8");
        templates.setURLEscapingCharset("UTF-8");
        everywhere = Map.of(
                "help",
                configuration.help(),
                "manual",
                manual,
                "base",
                configuration.publicUrl().getPath(),
                "file",
                (TemplateMethodModelEx)
                        names -> files.reference(names.getFirst().toString()));
    }

    /** The page as an answer of status 200. */
    public Response response(Page page) {
        return response(Response.Status.OK.getStatusCode(), page);
    }

    public Response response(int status, Page page) {
        return Response.status(status)
                .type("text/html; charset=utf-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.current().tag())
                .header(HttpHeaders.VARY, "Cookie")
                .entity(write(page))
                .build();
    }

    /** The page of a form once more, where nothing follows from what was sent; what leads elsewhere still does. */
    public static Response again(Response page) {
        boolean shown = page.getStatus() == Response.Status.OK.getStatusCode();
        return shown
                ? Response.fromResponse(page).status(Response.Status.FORBIDDEN).build()
                : page;
    }

    /** The page in the language of the request. */
    public String write(Page page) {
        PageTexts texts = new PageTexts(page.room(), language.current());
        Map<String, Object> model = new HashMap<>(everywhere);
        model.putAll(page.values());
        model.put("lang", language.current().tag());
        model.putIfAbsent("here", here());
        ClientTexts clients = new ClientTexts(language.current());
        model.put("clientName", (TemplateMethodModelEx)
                names -> clients.name(names.getFirst().toString()));
        FormatTexts formats = new FormatTexts(language.current());
        model.put("limitsOf", (TemplateMethodModelEx)
                slugs -> formats.limits(PayloadFormat.ofSlug(slugs.getFirst().toString())));
        model.put("t", (TemplateMethodModelEx) arguments -> text(texts, arguments));
        StringWriter html = new StringWriter();
        try {
            templates.getTemplate(page.template() + ".ftlh").process(model, html);
            return html.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The template cannot be read: " + page.template(), unreadable);
        } catch (TemplateException faulty) {
            throw new IllegalStateException("The page cannot be written: " + page.template(), faulty);
        }
    }

    /** Where the person is, to come back after another language is chosen; what a form was sent with is no part of that. */
    private String here() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        boolean asked = request.getMethod().equals("GET") && request.getQueryString() != null;
        return asked ? path + "?" + request.getQueryString() : path;
    }

    private static String text(PageTexts texts, List<?> arguments) {
        Object[] values = arguments.stream().skip(1).map(Object::toString).toArray();
        return texts.text(arguments.getFirst().toString(), values);
    }
}
