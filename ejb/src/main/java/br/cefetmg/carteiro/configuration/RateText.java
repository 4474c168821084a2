package br.cefetmg.carteiro.configuration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 50/s, burst 500}; without a burst, ten seconds' worth. */
final class RateText {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/s(?:, *burst +(\\d{1,7}))?");

    private RateText() {}

    static Limits parse(String text, int signers) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a rate");
        }
        int perSecond = Integer.parseInt(form.group(1));
        int burst = form.group(2) == null ? perSecond * 10 : Integer.parseInt(form.group(2));
        return new Limits(perSecond, burst, signers);
    }
}
