package br.cefetmg.carteiro.answer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A refusal as the doors tell it (RFC 9457).
 *
 * @param kind names the problem's page and its texts
 * @param code stable, {@code MN010-nnnn}
 * @param incident names this one occurrence, in the answer and in the log
 * @param extensions members beyond the standard ones
 * @param retryAfter when it makes sense to ask again
 */
public record Problem(
        ProblemKind kind,
        String code,
        Incident incident,
        Map<String, Object> extensions,
        Optional<Duration> retryAfter,
        List<String> allowedMethods) {

    static Problem of(ProblemKind kind, String code) {
        return new Problem(kind, code, Incident.somethingNew(), Map.of(), Optional.empty(), List.of());
    }

    static Problem of(ProblemKind kind) {
        return of(kind, kind.doorCode());
    }

    Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new Problem(kind, code, incident, more, retryAfter, allowedMethods);
    }

    Problem retryAfter(Duration pause) {
        return new Problem(kind, code, incident, extensions, Optional.of(pause), allowedMethods);
    }

    Problem allowing(List<String> methods) {
        return new Problem(kind, code, incident, extensions, retryAfter, List.copyOf(methods));
    }
}
