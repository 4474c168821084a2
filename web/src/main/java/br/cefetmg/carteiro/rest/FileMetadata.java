package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.issuance.Draft;
import br.cefetmg.carteiro.issuance.IssueRequest;
import br.cefetmg.carteiro.issuance.Offers;
import br.cefetmg.carteiro.issuance.PayloadIssuer;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.ContentIdentity;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.StableIdentifiers;
import br.cefetmg.carteiro.signing.KeyRing;
import br.cefetmg.carteiro.signing.KeyStatus;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a machine must know of a file to tell whether a device has it; signs nothing and leaves no event. */
@RequestScoped
public class FileMetadata {
    @EJB
    PayloadIssuer issuer;

    @Inject
    Offers offers;

    @Inject
    KeyRing keyRing;

    @Inject
    Manual manual;

    String of(Attribution by, String slug, PayloadQuery query) {
        PayloadFormat format = offers.format(slug);
        Draft draft = issuer.draft(new IssueRequest(
                by, format, query.options(), format.representations().getFirst()));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", format.slug());
        members.put("protocol", draft.request().account().protocol().name());
        members.put("fileName", draft.fileName());
        members.put("mediaType", draft.mediaType());
        members.put(
                "payloadIdentifier",
                StableIdentifiers.of(draft.request().account().address()).payloadIdentifier());
        members.put(
                "payloadUUID", ContentIdentity.of(draft.payload()).toString().toUpperCase(Locale.ROOT));
        members.put("canonicalSha256", draft.canonicalSha256());
        members.put("manualRevision", manual.revision());
        members.put("signers", signers(format));
        return Json.of(members);
    }

    private List<Map<String, @Nullable Object>> signers(PayloadFormat format) {
        return format.keyClasses().stream().map(this::signer).toList();
    }

    private Map<String, @Nullable Object> signer(KeyClass keyClass) {
        KeyStatus key = keyRing.status(keyClass);
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("class", keyClass.name());
        members.put("keyId", key.keyId().orElse(null));
        members.put("subject", key.subject().orElse(null));
        members.put("notAfter", key.notAfter().map(Instant::toString).orElse(null));
        return members;
    }
}
