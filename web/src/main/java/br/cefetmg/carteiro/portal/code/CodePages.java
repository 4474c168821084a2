package br.cefetmg.carteiro.portal.code;

import br.cefetmg.carteiro.access.Paths;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.handoff.Answer.Refusal;
import br.cefetmg.carteiro.handoff.Answer.Ticket;
import br.cefetmg.carteiro.handoff.Code;
import br.cefetmg.carteiro.portal.DeviceAtHand;
import br.cefetmg.carteiro.portal.device.Device;
import br.cefetmg.carteiro.portal.device.ProfileInstallation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** What both doors of a code answer, the public one and the one behind the sign-in. */
@RequestScoped
public class CodePages {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    @Inject
    DeviceAtHand atHand;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    /** What the page before the button says; whose code it is, and for which file, is none of it. */
    Map<String, Object> landing(Code code, String action) {
        Device here = atHand.device();
        Steps steps = Steps.of(here.system());
        return Map.of(
                "better",
                better(here),
                "place",
                configuration.publicUrl().resolve("c/" + code.text()).toString(),
                "code",
                code.grouped(),
                "action",
                action + code.text(),
                "device",
                steps.key(),
                "devices",
                Steps.startingWith(steps).stream().map(Steps::key).toList());
    }

    /** Where the code is better used than in this browser, which would spend it on a file that goes nowhere. */
    private static String better(Device here) {
        if (here.profileInstallation() == ProfileInstallation.NEEDS_SAFARI) {
            return "safari";
        }
        return here.host().isPresent() ? "browser" : "";
    }

    /** The way to the file: a plain GET, as phones want it, by a cookie that only this browser has and only for a minute. */
    Response toFile(Ticket ticket) {
        URI home = configuration.publicUrl();
        long seconds =
                Math.max(1, Duration.between(clock.instant(), ticket.until()).toSeconds());
        NewCookie cookie = new NewCookie.Builder(Paths.FETCH_COOKIE)
                .value(ticket.secret())
                .path(home.getPath() + "c")
                .maxAge((int) seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure("https".equals(home.getScheme()))
                .build();
        return Response.seeOther(home.resolve("c/file")).cookie(cookie).build();
    }

    static int status(Refusal refusal) {
        return switch (refusal) {
            case SIGN_IN_NEEDED, SOMEBODY_ELSES -> FORBIDDEN;
            case SPENT, REPLACED, OUTDATED -> GONE;
            case UNKNOWN -> NOT_FOUND;
        };
    }

    /** Under which the page's texts stand. */
    static Map<String, Object> told(Refusal refusal) {
        return Map.of(
                "answer",
                switch (refusal) {
                    case SIGN_IN_NEEDED, SOMEBODY_ELSES -> "somebody-elses";
                    case SPENT -> "spent";
                    case REPLACED -> "replaced";
                    case OUTDATED -> "outdated";
                    case UNKNOWN -> "unknown";
                });
    }
}
