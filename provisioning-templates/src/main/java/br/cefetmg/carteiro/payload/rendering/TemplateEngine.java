package br.cefetmg.carteiro.payload.rendering;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Renders templates from the class path. Guarantees: every inserted value is escaped by the grammar that the template's name
 * ends with, a name that ends with none does not load; a missing value, or one that the grammar cannot carry, ends the
 * rendering; templates see text, numbers, lists and maps, and no Java. Same template, same values, same text on every machine.
 * Safe for use by many threads.
 */
public final class TemplateEngine {
    private static final Version LANGUAGE = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new Configuration(LANGUAGE);

    /** An engine over the templates below a folder of the class path, such as {@code /br/cefetmg/carteiro/templates}. */
    public TemplateEngine(String folder) {
        configuration.setTemplateLoader(new ClassTemplateLoader(TemplateEngine.class, folder));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTemplateConfigurations(grammars());
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setObjectWrapper(new SimpleObjectWrapper(LANGUAGE));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
    }

    private static FirstMatchTemplateConfigurationFactory grammars() {
        return new FirstMatchTemplateConfigurationFactory(
                        bound("*.xml.ftl", Grammar.XML),
                        bound("*.html.ftl", Grammar.HTML),
                        bound("*.json.ftl", Grammar.JSON),
                        bound("*.prf.ftl", Grammar.INI),
                        bound("*.reg.ftl", Grammar.REGISTRY),
                        bound("*.ps1.ftl", Grammar.SCRIPT),
                        bound("*.prose.ftl", Grammar.PROSE))
                .allowNoMatch(false)
                .noMatchErrorDetails("the template's name ends with no known grammar");
    }

    private static ConditionalTemplateConfigurationFactory bound(String names, Grammar grammar) {
        TemplateConfiguration escaping = new TemplateConfiguration();
        escaping.setOutputFormat(grammar);
        return new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher(names), escaping);
    }

    /**
     * Fills a template.
     *
     * @throws IllegalStateException when a value is missing or the grammar cannot carry it; the cause says where
     */
    public String render(String template, Map<String, ?> values) {
        StringWriter text = new StringWriter();
        try {
            configuration.getTemplate(template).process(values, text);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " cannot be filled", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
