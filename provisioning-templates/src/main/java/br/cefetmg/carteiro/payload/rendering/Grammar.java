package br.cefetmg.carteiro.payload.rendering;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * A target grammar as FreeMarker sees it: the way each character of a value is written. FreeMarker's own JSON format does not
 * escape and its XML format lets control characters through, hence these.
 */
final class Grammar extends CommonMarkupOutputFormat<Grammar.Markup> {
    static final Grammar XML = new Grammar("carteiro-xml", "application/xml", Escapes::xml);
    static final Grammar HTML = new Grammar("carteiro-html", "text/html", Escapes::xml);
    static final Grammar JSON = new Grammar("carteiro-json", "application/json", Escapes::json);
    static final Grammar INI = new Grammar("carteiro-ini", "text/plain", Escapes::ini);
    static final Grammar REGISTRY = new Grammar("carteiro-registry", "text/x-ms-regedit", Escapes::registry);
    static final Grammar SCRIPT = new Grammar("carteiro-script", "text/plain", Escapes::script);
    static final Grammar PROSE = new Grammar("carteiro-prose", "text/plain", Escapes::prose);

    private final String name;
    private final String mimeType;
    private final Escape escape;

    private Grammar(String name, String mimeType, Escape escape) {
        this.name = name;
        this.mimeType = mimeType;
        this.escape = escape;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return mimeType;
    }

    @Override
    public String escapePlainText(String text) throws TemplateModelException {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        try {
            for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
                escape.write(text.codePointAt(at), escaped);
            }
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(name + " cannot carry the value", e);
        }
        return escaped.toString();
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(text));
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(String plainText, String markup) {
        return new Markup(this, plainText, markup);
    }

    /** Writes one character of a value, or refuses it. */
    @FunctionalInterface
    private interface Escape {
        void write(int character, StringBuilder out);
    }

    /** Text that is already in the grammar. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
        private final Grammar grammar;

        private Markup(Grammar grammar, String plainText, String markup) {
            super(plainText, markup);
            this.grammar = grammar;
        }

        @Override
        public Grammar getOutputFormat() {
            return grammar;
        }
    }
}
