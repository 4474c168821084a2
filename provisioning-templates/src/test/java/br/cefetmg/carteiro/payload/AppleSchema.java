package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.ForeignPlist.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Applies the facts and rules of apple-mail-managed.json to a profile that another library has parsed. */
final class AppleSchema {
    static final AppleSchema INSTANCE = new AppleSchema();

    private final JsonNode facts;
    private final JsonNode rules;

    private AppleSchema() {
        try (InputStream json =
                Objects.requireNonNull(AppleSchema.class.getResourceAsStream("/schemas/apple-mail-managed.json"))) {
            facts = new ObjectMapper().readTree(json);
            rules = facts.get("projectRules");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> violationsOf(Map<String, Object> profile) {
        List<String> violations = new ArrayList<>();
        apply(keys("topLevelKeys"), rules.get("topLevel"), profile, violations);
        List<Map<String, Object>> payloads = ForeignPlist.payloads(profile);
        check(payloads.size() == 1, "exactly one payload", violations);
        Set<String> unique = new HashSet<>(List.of(text(profile, "PayloadUUID"), text(profile, "PayloadIdentifier")));
        for (Map<String, Object> mail : payloads) {
            applyMailRules(mail, violations);
            check(unique.add(text(mail, "PayloadUUID")), "PayloadUUID is unique", violations);
            check(unique.add(text(mail, "PayloadIdentifier")), "PayloadIdentifier is unique", violations);
        }
        String identifier = text(profile, "PayloadIdentifier");
        String pattern = rules.get("topLevel").get("identifierPattern").asText();
        check(identifier.matches(pattern), "the identifier's pattern", violations);
        Map<String, Object> consent = ForeignPlist.dictionary(profile.getOrDefault("ConsentText", Map.of()));
        rules.get("topLevel")
                .get("consentTextMustHaveLanguages")
                .forEach(language ->
                        check(consent.containsKey(language.asText()), "consent in " + language, violations));
        return violations;
    }

    private void applyMailRules(Map<String, Object> mail, List<String> violations) {
        Map<String, JsonNode> known = keys("commonPayloadKeys");
        known.putAll(keys("mailKeys"));
        JsonNode mailRules = rules.get("mail");
        apply(known, mailRules, mail, violations);
        mailRules
                .get("equal")
                .forEach(pair -> check(
                        text(mail, pair.get(0).asText())
                                .equals(text(mail, pair.get(1).asText())),
                        "equal " + pair,
                        violations));
        boolean one = false;
        for (JsonNode choice : mailRules.get("oneOf")) {
            boolean port = false;
            for (JsonNode allowed : choice.get("IncomingMailServerPortNumber")) {
                port |= allowed.asText().equals(text(mail, "IncomingMailServerPortNumber"));
            }
            one |= port
                    && choice.get("EmailAccountType").asText().equals(text(mail, "EmailAccountType"))
                    && choice.get("IncomingMailServerHostName")
                            .asText()
                            .equals(text(mail, "IncomingMailServerHostName"));
        }
        check(one, "one receive service with its port", violations);
        check(
                !mail.containsKey("IncomingMailServerIMAPPathPrefix")
                        || text(mail, "EmailAccountType").equals("EmailTypeIMAP"),
                "an IMAP prefix with IMAP only",
                violations);
        check(text(mail, "EmailAddress").matches(mailRules.get("emailPattern").asText()), "the address", violations);
    }

    private static void apply(
            Map<String, JsonNode> known, JsonNode rules, Map<String, Object> found, List<String> violations) {
        known.values().stream()
                .filter(fact -> fact.get("required").asBoolean())
                .forEach(fact -> check(found.containsKey(fact.get("key").asText()), "required " + fact, violations));
        found.forEach((key, value) -> {
            JsonNode fact = known.get(key);
            check(fact != null, "unknown key " + key, violations);
            if (fact != null) {
                checkValue(fact, value, violations);
            }
        });
        rules.get("mustHave").forEach(key -> check(found.containsKey(key.asText()), "must have " + key, violations));
        rules.get("mustNotHave")
                .forEach(key -> check(!found.containsKey(key.asText()), "must not have " + key, violations));
        rules.path("mustBeFalseOrAbsent")
                .forEach(key -> check(!text(found, key.asText()).equals("true"), "must not be " + key, violations));
        rules.get("fixed")
                .properties()
                .forEach(fixed -> check(
                        text(found, fixed.getKey()).equals(fixed.getValue().asText()), "fixed " + fixed, violations));
    }

    private static void checkValue(JsonNode fact, Object value, List<String> violations) {
        check(typeOf(value).equals(fact.get("type").asText()), "the type of " + fact, violations);
        String text = value.toString();
        check(!(value instanceof String) || (text.equals(text.strip()) && !text.contains("\n")), "blanks", violations);
        check(!fact.has("pattern") || text.matches(fact.path("pattern").asText()), "the form of " + fact, violations);
        if (fact.has("allowed")) {
            List<String> allowed = new ArrayList<>();
            fact.get("allowed").forEach(one -> allowed.add(one.asText()));
            check(allowed.contains(text), "the value of " + fact, violations);
        }
    }

    private static String typeOf(Object value) {
        return switch (value) {
            case String text -> "string";
            case Boolean truth -> "boolean";
            case Integer number -> "integer";
            case Long number -> "integer";
            case Double number -> "real";
            case Object[] array -> "array";
            case Map<?, ?> dictionary -> "dictionary";
            default -> "other";
        };
    }

    private Map<String, JsonNode> keys(String list) {
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        facts.get(list).forEach(fact -> keys.put(fact.get("key").asText(), fact));
        return keys;
    }

    private static void check(boolean holds, String rule, List<String> violations) {
        if (!holds) {
            violations.add(rule);
        }
    }
}
