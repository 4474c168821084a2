package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.issuance.Draft;
import br.cefetmg.carteiro.language.Days;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.payload.summary.AccountSetUp;
import br.cefetmg.carteiro.payload.summary.FileSummary;
import br.cefetmg.carteiro.payload.summary.Place;
import br.cefetmg.carteiro.signing.KeyStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a file will do and who vouches for it, for a page; told from the file's own bytes. */
final class Preview {
    private Preview() {}

    /** @param keys of every class that signs a part of the file */
    static Map<String, Object> of(Manual manual, Draft draft, List<KeyStatus> keys) {
        FileSummary summary = summary(manual, draft);
        PayloadFormat format = draft.payload().format();
        PayloadOptions options = draft.request().options();
        Map<String, Object> values = new HashMap<>();
        values.put("format", format.slug());
        values.put("fileName", draft.fileName());
        values.put("effects", summary.effects().stream().map(Enum::name).toList());
        values.put(
                "account",
                summary.account().map(account -> account(manual, account)).orElse(Map.of()));
        values.put("entries", new TreeMap<>(summary.entries()));
        values.put("credentials", summary.credentials().stream().sorted().toList());
        values.put("size", Integer.toString(draft.payload().size()));
        values.put("sha256", draft.canonicalSha256());
        values.put("signature", format.signature().name());
        values.put("signers", keys.stream().map(Preview::signer).toList());
        values.put("nameReplaced", draft.request().nameReplaced());
        values.put("options", options.asQuery());
        values.put("offersConnection", format.offersConnection());
        values.put("offersReplacement", format.isChangedByReplacement());
        return values;
    }

    private static FileSummary summary(Manual manual, Draft draft) {
        try {
            return FileSummary.of(manual, draft.payload());
        } catch (UnreadableFile ours) {
            throw new IllegalStateException("A file of ours that cannot be read back: " + ours.reason(), ours);
        }
    }

    private static Map<String, Object> account(Manual manual, AccountSetUp account) {
        return Map.of(
                "protocol", account.protocol().name(),
                "address", account.address(),
                "name", account.name(),
                "credential", manual.credential(),
                "incoming", place(account.incoming()),
                "outgoing", place(account.outgoing()));
    }

    private static Map<String, String> place(Place place) {
        return Map.of(
                "host", place.host(),
                "port", Integer.toString(place.port()),
                "security", place.security().name(),
                "userName", place.userName());
    }

    private static Map<String, String> signer(KeyStatus key) {
        return Map.of(
                "subject", key.subject().orElse(""),
                "until", key.notAfter().map(Days::of).orElse(""));
    }
}
