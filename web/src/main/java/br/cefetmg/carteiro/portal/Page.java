package br.cefetmg.carteiro.portal;

import java.util.Map;

/**
 * A page before it is written.
 *
 * @param template its name among the templates, with its room before a slash
 * @param values what it shows; text is escaped when it is written, never here. {@code here} among them says where to come back
 *     after another language is chosen, for an answer to a form that has to know more than its path
 */
public record Page(String template, Map<String, Object> values) {
    public Page {
        values = Map.copyOf(values);
    }

    /** The folder among the templates, whose texts the page speaks; empty for none. */
    String room() {
        return template.contains("/") ? template.substring(0, template.indexOf('/')) : "";
    }
}
