package br.cefetmg.carteiro.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Signed files, one after the other, under roots that the caller gives. */
record PayloadCheck(Instant at, Wording wording, PrintWriter out, PrintWriter err) {

    /** Says one line a file: on {@code out}, but for people on {@code err} where a file cannot be read. */
    int run(List<Path> files, List<Path> roots, boolean json) {
        PlainReport plain = new PlainReport(wording, at);
        Trust trust;
        try {
            trust = Trust.in(roots, at);
        } catch (Unreadable problem) {
            err.println(plain.complaint(problem));
            return OfflineCommand.COULD_NOT_TELL;
        }
        Inspection inspection = new Inspection(trust);
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            Finding finding = inspection.of(file);
            findings.add(finding);
            if (json) {
                out.println(new JsonReport(at).line(finding));
            } else {
                (finding.sha256().isPresent() ? out : err).println(plain.line(finding));
            }
        }
        return Finding.exitCode(findings);
    }
}
