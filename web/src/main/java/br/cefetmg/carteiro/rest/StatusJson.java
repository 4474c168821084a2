package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.database.DatabaseStatus;
import br.cefetmg.carteiro.database.Shortcoming;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.operations.HouseStatus;
import br.cefetmg.carteiro.operations.KeyTerm;
import br.cefetmg.carteiro.operations.ManualTerm;
import br.cefetmg.carteiro.operations.Numbers;
import br.cefetmg.carteiro.operations.Warning;
import br.cefetmg.carteiro.signing.KeyStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the house is, as the API tells it. */
final class StatusJson {
    private StatusJson() {}

    static String of(HouseStatus status) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("mode", status.mode().name());
        members.put("version", status.version().orElse(null));
        members.put("manual", of(status.manual()));
        members.put("keys", status.keys().stream().map(StatusJson::of).toList());
        members.put("cryptoProvider", status.cryptoProvider());
        members.put("database", of(status.database()));
        members.put("numbers", of(status.numbers()));
        members.put(
                "warnings",
                status.warnings().stream().map(Warning::slug).distinct().toList());
        return Json.of(members);
    }

    private static Map<String, Object> of(ManualTerm term) {
        Manual manual = term.manual();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", manual.code());
        members.put("revision", manual.revision());
        members.put("revisedOn", manual.revisedOn().toString());
        members.put("revalidateBy", manual.revalidateBy().toString());
        members.put("revalidationOverdue", term.isOverdue());
        return members;
    }

    private static Map<String, @Nullable Object> of(KeyTerm term) {
        KeyStatus key = term.key();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("class", key.keyClass().name());
        members.put("state", key.state().name());
        members.put("keyId", key.keyId().orElse(null));
        members.put("notAfter", key.notAfter().map(Instant::toString).orElse(null));
        members.put("daysLeft", term.daysLeft().orElse(null));
        return members;
    }

    private static Map<String, Object> of(DatabaseStatus database) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("product", database.product());
        members.put("recordToRelyOn", database.isRecordToRelyOn());
        members.put(
                "shortcomings",
                database.shortcomings().stream().map(Shortcoming::line).toList());
        return members;
    }

    private static Map<String, @Nullable Object> of(Numbers numbers) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("since", numbers.traffic().since().toString());
        members.put("requests", numbers.traffic().requests());
        members.put("sessions", numbers.traffic().sessions());
        members.put("policyReports", numbers.traffic().policyReports());
        members.put("problems", numbers.traffic().problems());
        members.put("people", numbers.people().orElse(null));
        members.put("files", numbers.files().orElse(null));
        return members;
    }
}
