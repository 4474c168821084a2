package br.cefetmg.carteiro.cli;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings for people: one line each. */
record PlainReport(Wording wording, Instant at) {

    String line(Finding finding) {
        String given = finding.given();
        return switch (finding.verdict()) {
            case Verdict.Good good -> wording.text("good", given, signers(good), sha256(finding), now());
            case Verdict.Bad bad ->
                wording.text("bad", place(given, bad.part()), bad(bad.reason(), bad.signer()), sha256(finding), now());
            case Verdict.Unclear unclear ->
                wording.text("unclear", place(given, unclear.part()), unclear(unclear.reason(), unclear.part()));
        };
    }

    /** What is wrong with a file that the command needs for all others. */
    String complaint(Unreadable problem) {
        return wording.text("complaint", problem.part() + ": " + unclear(problem.reason(), problem.part()));
    }

    /** The file, and what in it or beside it, where that is something else. */
    private String place(String given, String part) {
        return given.endsWith(part) ? given : wording.text("part", given, part);
    }

    private String bad(Reason reason, Optional<X509Certificate> signer) {
        return wording.text(key(reason), signer.map(this::signer).orElse("-"));
    }

    private String unclear(Reason reason, String part) {
        return wording.text(key(reason), part);
    }

    private static String key(Reason reason) {
        return "reason." + reason.slug();
    }

    /** Each once, though they may have signed many members. */
    private String signers(Verdict.Good good) {
        return good.vouchers().stream()
                .map(Voucher::signer)
                .distinct()
                .map(this::signer)
                .collect(Collectors.joining(wording.text("and")));
    }

    private String signer(X509Certificate signer) {
        return wording.text(
                "signer",
                signer.getSubjectX500Principal().getName(),
                Voucher.keyId(signer),
                signer.getNotBefore().toInstant(),
                signer.getNotAfter().toInstant());
    }

    private Instant now() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String sha256(Finding finding) {
        return finding.sha256().orElse("-");
    }
}
