package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.Map;
import java.util.Optional;

/** Keys that must be there. */
record Known(Map<String, ?> keys) {
    String text(String key) throws UnreadableFile {
        return Optional.<Object>ofNullable(keys.get(key)).map(Object::toString).orElseThrow(() -> unknown("no " + key));
    }

    int number(String key) throws UnreadableFile {
        String digits = text(key);
        if (!digits.matches("[1-9]\\d{0,4}")) {
            throw unknown("no number in " + key);
        }
        return Integer.parseInt(digits);
    }

    static UnreadableFile unknown(String reason) {
        return new UnreadableFile(reason);
    }
}
