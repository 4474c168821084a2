package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.Texts;
import br.cefetmg.carteiro.manual.Manual;
import freemarker.core.TemplateClassResolver;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.Version;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
    private static final String BUNDLE = "br.cefetmg.carteiro.portal.Pages";

    private final freemarker.template.Configuration templates = new freemarker.template.Configuration(FREEMARKER);
    private final Map<String, Object> everywhere;

    @Inject
    PageWriter(Configuration configuration, Manual manual) {
        templates.setClassLoaderForTemplateLoading(PageWriter.class.getClassLoader(), "br/cefetmg/carteiro/portal");
        templates.setObjectWrapper(new DefaultObjectWrapperBuilder(FREEMARKER).build());
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setDefaultEncoding("UTF-8");
        everywhere = Map.of("help", configuration.help(), "manual", manual);
    }

    /** The page as an answer of status 200. */
    public Response response(Page page, Language language) {
        return response(Response.Status.OK.getStatusCode(), page, language);
    }

    public Response response(int status, Page page, Language language) {
        return Response.status(status)
                .type("text/html; charset=utf-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .entity(write(page, language))
                .build();
    }

    public String write(Page page, Language language) {
        Texts texts = Texts.of(BUNDLE, language);
        Map<String, Object> model = new HashMap<>(everywhere);
        model.putAll(page.values());
        model.put("lang", language.tag());
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

    private static String text(Texts texts, List<?> arguments) {
        Object[] values = arguments.stream().skip(1).map(Object::toString).toArray();
        return texts.text(arguments.getFirst().toString(), values);
    }
}
