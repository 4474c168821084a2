package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.configuration.HelpContact;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as an RFC 9457 document, in the caller's language. */
final class ProblemDocument {
    static final String MEDIA_TYPE = "application/problem+json";
    static final String BUNDLE = "br.cefetmg.carteiro.answer.Problems";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemDocument() {}

    static String of(Problem problem, Language language, URI publicUrl, HelpContact help) {
        Texts texts = Texts.of(BUNDLE, language);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "type", publicUrl.resolve("problems/" + problem.kind().slug()).getPath());
        members.put("title", texts.text(problem.kind().slug() + ".title"));
        members.put("status", problem.kind().status());
        members.put("detail", texts.text(problem.kind().slug() + ".detail"));
        members.put("instance", problem.incident().urn());
        members.put("incident", problem.incident().shortCode());
        members.put("code", problem.code());
        members.put("help", String.join("\n", help.lines()));
        members.putAll(problem.extensions());
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers are always writable", impossible);
        }
    }
}
