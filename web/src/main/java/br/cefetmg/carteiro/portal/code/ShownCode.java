package br.cefetmg.carteiro.portal.code;

import br.cefetmg.carteiro.handoff.Code;
import br.cefetmg.carteiro.handoff.OpenCode;
import br.cefetmg.carteiro.language.Days;
import br.cefetmg.carteiro.payload.rendering.QrCode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A code as a page shows it: to be scanned, read, heard.
 *
 * @param grouped the characters in two groups
 * @param spelled each character by itself, and whether it is a digit
 * @param place where it is typed, without the scheme, as people read addresses
 * @param address where it is used
 * @param qr the same address as a picture
 * @param progress where the page hears what becomes of it
 * @param until the minute at which it ends, where the institution is
 * @param seconds how long that is from now
 */
public record ShownCode(
        String grouped,
        List<Spelled> spelled,
        String place,
        String address,
        QrCode qr,
        String progress,
        String until,
        long minutes,
        long seconds) {
    /** One character. */
    public record Spelled(String character, boolean digit) {}

    static ShownCode of(OpenCode open, URI publicUrl, Instant now) {
        Code code = open.code();
        URI typedAt = publicUrl.resolve("c");
        String address = publicUrl.resolve("c/" + code.text()).toString();
        Duration left = Duration.between(now, open.endsAt());
        return new ShownCode(
                code.grouped(),
                code.text()
                        .chars()
                        .mapToObj(one -> new Spelled(Character.toString(one), Character.isDigit(one)))
                        .toList(),
                typedAt.getAuthority() + typedAt.getPath(),
                address,
                QrCode.of(address),
                "portal/progress/" + open.name(),
                Days.clock(open.endsAt()),
                Math.max(1, left.plusSeconds(30).toMinutes()),
                left.toSeconds());
    }
}
