package br.cefetmg.carteiro.answer;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** One line an incident, under both of its names. What a caller sent is not in it: that could be anything. */
final class IncidentLog {
    private static final Logger LOG = System.getLogger(IncidentLog.class.getName());
    private static final int OURS = 500;

    private IncidentLog() {}

    static void write(Problem problem, @Nullable Throwable cause) {
        Incident incident = problem.incident();
        String line = String.join(" ", problem.code(), problem.kind().slug(), incident.urn(), incident.shortCode());
        if (problem.kind().status() >= OURS) {
            LOG.log(Level.ERROR, line, cause);
        } else {
            LOG.log(Level.INFO, line);
            LOG.log(Level.DEBUG, incident.shortCode(), cause);
        }
    }
}
