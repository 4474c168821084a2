package br.cefetmg.carteiro.cli;

import br.cefetmg.carteiro.payload.SignatureForm;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Findings for machines: one JSON object a line, the same members in any language. */
record JsonReport(Instant at) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    String line(Finding finding) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", finding.given());
        finding.sha256().ifPresent(sha256 -> line.put("sha256", sha256));
        line.put("judgedAt", at.toString());
        switch (finding.verdict()) {
            case Verdict.Good good -> {
                line.put("verdict", "good");
                line.put(
                        "signatures",
                        good.vouchers().stream().map(JsonReport::voucher).toList());
            }
            case Verdict.Bad bad -> {
                line.put("verdict", "bad");
                line.put("reason", bad.reason().slug());
                line.put("part", bad.part());
                bad.signer().ifPresent(signer -> line.putAll(signer(signer)));
            }
            case Verdict.Unclear unclear -> {
                line.put("verdict", "unclear");
                line.put("reason", unclear.reason().slug());
                line.put("part", unclear.part());
            }
        }
        return written(line);
    }

    private static Map<String, Object> voucher(Voucher voucher) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("part", voucher.part());
        members.put("form", form(voucher.form()));
        members.put("contentSha256", voucher.contentSha256());
        members.putAll(signer(voucher.signer()));
        voucher.statement().ifPresent(statement -> {
            members.put("event", statement.id());
            members.put("issuedAt", statement.issuedAt().toString());
            members.put("contentType", statement.contentType());
        });
        return members;
    }

    private static Map<String, Object> signer(X509Certificate signer) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("signer", signer.getSubjectX500Principal().getName());
        members.put("keyId", Voucher.keyId(signer));
        members.put("notBefore", signer.getNotBefore().toInstant().toString());
        members.put("notAfter", signer.getNotAfter().toInstant().toString());
        return members;
    }

    private static String form(SignatureForm form) {
        return switch (form) {
            case INSIDE -> "cms";
            case AUTHENTICODE -> "authenticode";
            case DETACHED_CMS -> "detached-cms";
            case DETACHED_JWS -> "detached-jws";
            case NONE, MEMBERS -> throw new IllegalStateException("no single signature");
        };
    }

    private static String written(Map<String, Object> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Strings and lists", impossible);
        }
    }
}
