package br.cefetmg.carteiro.portal;

import java.util.Map;

/**
 * A page before it is written.
 *
 * @param template its name among the templates
 * @param values what it shows; text is escaped when it is written, never here
 */
public record Page(String template, Map<String, Object> values) {
    public Page {
        values = Map.copyOf(values);
    }
}
