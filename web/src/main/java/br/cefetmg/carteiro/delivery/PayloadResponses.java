package br.cefetmg.carteiro.delivery;

import br.cefetmg.carteiro.issuance.Draft;
import br.cefetmg.carteiro.issuance.IssuedPayload;
import br.cefetmg.carteiro.issuance.Part;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/** What goes with a file over the wire. */
public final class PayloadResponses {
    /** The card brings its own style, since it is also read offline; it may do nothing else. */
    private static final String CARD_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Set<String> SHOWN = Set.of(MediaType.TEXT_HTML, "image/svg+xml");
    /** The one text here that is not UTF-8: it bears its own mark. */
    private static final String REGISTRY = "text/x-ms-regedit";

    private PayloadResponses() {}

    /** The file itself; its record is committed. */
    public static Response file(IssuedPayload issued) {
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(issued.sha256()));
        return described(Response.ok(issued.bytes()), issued.draft())
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("Carteiro-Issue", issued.event().value())
                .build();
    }

    /** What would be signed, as text to read. */
    public static Response inspected(Draft draft) {
        return Response.ok(draft.payload().bytes())
                .type("text/plain; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + draft.payload().fileName() + ".unsigned.txt\"")
                .build();
    }

    /** The file for somebody at a browser: a page or a picture is shown, anything else is saved. */
    public static Response opened(IssuedPayload issued) {
        if (!isShown(issued.draft().payload().mediaType())) {
            return file(issued);
        }
        return Response.fromResponse(file(issued))
                .header(HttpHeaders.CONTENT_DISPOSITION, null)
                .header("Content-Security-Policy", CARD_POLICY)
                .build();
    }

    /** Whether somebody at a browser looks at it instead of saving it. */
    public static boolean isShown(String mediaType) {
        return SHOWN.contains(mediaType);
    }

    /** The same without the file and without a record. */
    public static Response head(Draft draft) {
        return described(Response.ok(), draft).build();
    }

    /** What is said when the caller has the file already; names its tag by itself. */
    public static Response.ResponseBuilder unchanged(Response.ResponseBuilder notModified) {
        return cached(notModified);
    }

    /** Changes whenever the file would; weak for a signature alone, which is of a moment. */
    public static EntityTag tag(Draft draft) {
        return new EntityTag(draft.entityTag(), draft.part() == Part.SIGNATURE);
    }

    private static Response.ResponseBuilder described(Response.ResponseBuilder answer, Draft draft) {
        return cached(answer)
                .tag(tag(draft))
                .header(HttpHeaders.CONTENT_TYPE, contentType(draft))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + draft.fileName() + "\"");
    }

    private static Response.ResponseBuilder cached(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Accept, Authorization");
    }

    private static String contentType(Draft draft) {
        String mediaType = draft.mediaType();
        boolean isUtf8 = mediaType.startsWith("text/") && !mediaType.equals(REGISTRY);
        return isUtf8 ? mediaType + "; charset=utf-8" : mediaType;
    }
}
