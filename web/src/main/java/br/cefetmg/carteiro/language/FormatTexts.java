package br.cefetmg.carteiro.language;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.PayloadFormat;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each format is for and where its limits are, in the caller's language. */
public final class FormatTexts {
    private final Texts texts;

    public FormatTexts(Language language) {
        this.texts = Texts.of("br.cefetmg.carteiro.language.Formats", language);
    }

    /** One line on whom the format serves. */
    public String purpose(PayloadFormat format) {
        return texts.text(format.slug() + ".purpose");
    }

    /** What the format cannot do. */
    public String limits(PayloadFormat format) {
        return texts.text(format.slug() + ".limits");
    }

    public String title(PayloadFormat format) {
        return texts.text(format.slug() + ".title");
    }

    /**
     * The format as a list of offers tells it.
     *
     * @param publicUrl below which the file is had; its path is part of the links
     */
    public Map<String, Object> offer(PayloadFormat format, ReceiveProtocol protocol, URI publicUrl) {
        String href = publicUrl.resolve("api/v1/me/payloads/" + format.slug()).getPath();
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("format", format.slug());
        offer.put("href", href);
        format.signature().companion().ifPresent(beside -> offer.put("signature", href + "/signature"));
        offer.put("mediaType", format.mediaType());
        offer.put("fileName", format.fileName(protocol));
        offer.put("purpose", purpose(format));
        offer.put("limits", limits(format));
        return offer;
    }
}
