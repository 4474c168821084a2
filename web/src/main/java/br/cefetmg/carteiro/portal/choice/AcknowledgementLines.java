package br.cefetmg.carteiro.portal.choice;

import br.cefetmg.carteiro.choice.Acknowledgement;
import br.cefetmg.carteiro.language.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The text that is acknowledged before POP, cut for a page: how it begins, and its numbered points without their numbers. */
final class AcknowledgementLines {
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\. ");

    private AcknowledgementLines() {}

    static Map<String, Object> inForce(Language language) {
        List<String> lines =
                Acknowledgement.inForce(language.locale()).text().lines().toList();
        List<String> points = lines.stream()
                .skip(1)
                .map(line -> NUMBER.matcher(line).replaceFirst(""))
                .toList();
        return Map.of("opening", lines.getFirst(), "points", points);
    }
}
