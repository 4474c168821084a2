package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.payload.PayloadFormat.ANDROID_AMAPI;
import static br.cefetmg.carteiro.payload.PayloadFormat.ANDROID_INTUNE;
import static br.cefetmg.carteiro.payload.PayloadFormat.ANDROID_RESTRICTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.problem.FormatNotFound;
import br.cefetmg.carteiro.problem.NotRepresentable;
import br.cefetmg.carteiro.problem.PolicyViolated;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Managed configuration: one content, two serialisations, one vocabulary")
class ManagedConfigurationTest {
    @ParameterizedTest
    @CsvSource({"IMAP, AS_MANUAL", "IMAP, SSL", "POP, AS_MANUAL", "POP, SSL"})
    void bothObeyTheirSchemas(ReceiveProtocol protocol, Connection connection) {
        String amapi = Samples.text(managed(ANDROID_AMAPI, protocol, connection));
        String intune = Samples.text(managed(ANDROID_INTUNE, protocol, connection));
        assertThat(Schemas.violations("amapi-application-policy", amapi)).isEmpty();
        assertThat(Schemas.violations(
                        "mn010-mail-restrictions",
                        json(amapi).get("managedConfiguration").toString()))
                .isEmpty();
        assertThat(Schemas.violations("intune-app-configuration", intune)).isEmpty();
        assertThat(Schemas.violations("emm-managed-configuration", emm(intune))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReceiveProtocol.class)
    void bothSayTheSame(ReceiveProtocol protocol) {
        JsonNode bundle =
                json(Samples.text(Samples.of(ANDROID_AMAPI, protocol))).get("managedConfiguration");
        JsonNode properties =
                json(emm(Samples.text(Samples.of(ANDROID_INTUNE, protocol)))).get("managedProperty");
        assertThat(ofProperties(properties)).isEqualTo(ofBundle(bundle)).hasSize(4);
    }

    @Nested
    @DisplayName("android-amapi")
    class Amapi {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "143 | 144",
                    "143 | \"143\"",
                    "\"STARTTLS\" | \"None\"",
                    "\"imap.cefetmg.br\" | \"imap.exemplo.br\"",
                    "\"accountType\": \"IMAP\" | \"accountType\": \"POP3\"",
                    "\"requireSignIn\": true | \"requireSignIn\": false",
                    "\"requireSignIn\": true | \"requireSignIn\": \"true\"",
                    "\"requireSignIn\": true | \"requireSignIn\": true, \"smtpPassword\": \"x\"",
                    "\"requireSignIn\": true | \"requireSignIn\": null",
                    "\"accountName\": \"CEFET-MG (IMAP)\" | \"accountName\": \"Conceição\"",
                    "\"packageName\": \" | \"installType\": \"FORCE_INSTALLED\", \"packageName\": \"",
                    "br.cefetmg.exemplo | br.cefetmg.outro",
                    "\"IMAP\": { | \"POP3\": {\"pop3Server\": \"x\"}, \"IMAP\": {",
                    "\"normal password\" | \"client certificate\""
                })
        void thePolicyTakesNoOther(String from, String to) {
            refused(Samples.of(ANDROID_AMAPI, IMAP), from, to);
        }
    }

    @Nested
    @DisplayName("android-intune")
    class Intune {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"displayName\": \" | \"displayName\": \"Conceição ",
                    "\"targetedMobileApps\": [] | \"targetedMobileApps\": [\"Conceição\"]",
                    "\"profileApplicability\": \"default\" | \"profileApplicability\": \"androidWorkProfile\"",
                    "\"packageId\": \"app: | \"packageId\": \"",
                    "#microsoft.graph.android | #microsoft.graph.ios",
                    "\"payloadJson\": \" | \"payloadJson\": \"AAAA",
                    "\"payloadJson\": \" | \"payloadJson\": \"*"
                })
        void thePolicyTakesNoOtherBody(String from, String to) {
            refused(Samples.of(ANDROID_INTUNE, IMAP), from, to);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"valueInteger\": 143 | \"valueInteger\": 993",
                    "\"valueInteger\": 143 | \"valueString\": \"143\"",
                    "\"valueInteger\": 143 | \"valueInteger\": 143, \"valueString\": \"143\"",
                    "\"valueBool\": true | \"valueString\": true",
                    "app:br | br",
                    "androidenterprise# | android#",
                    "{\"key\": \"SMTP\" | {\"key\": \"password\", \"valueString\": \"\"}, {\"key\": \"SMTP\"",
                    "\"CEFET-MG (IMAP)\" | \"pop.cefetmg.br\"",
                    "\"kind\" | \"kind\": \"x\", \"kind\"",
                    "\"productId\" | \"configurationVariables\": {}, \"productId\""
                })
        void thePolicyTakesNoOtherContent(String from, String to) {
            PayloadRequest request = Samples.of(ANDROID_INTUNE, IMAP);
            String emm = emm(Samples.text(request));
            assertThat(emm).contains(from);
            String tampered = emm.replaceFirst(java.util.regex.Pattern.quote(from), to);
            refused(request, base64(emm), base64(tampered));
        }
    }

    @Nested
    @DisplayName("android-restrictions")
    class Restrictions {
        private static final String ANDROID = "@*[local-name()='%s']";

        @Test
        void anotherReaderFindsTheVocabularyOfBothProtocols() {
            ForeignXml xml = ForeignXml.of(Samples.text(Samples.of(ANDROID_RESTRICTIONS, IMAP)));
            assertThat(xml.at("count(/restrictions/restriction)")).isEqualTo("5");
            assertThat(xml.at("count(//restriction)")).isEqualTo("24");
            assertThat(attribute(xml, "imapPort", "restrictionType")).isEqualTo("integer");
            assertThat(attribute(xml, "pop3Port", "restrictionType")).isEqualTo("integer");
            assertThat(attribute(xml, "requireSignIn", "restrictionType")).isEqualTo("bool");
            assertThat(attribute(xml, "smtpSecurity", "restrictionType")).isEqualTo("choice");
            assertThat(attribute(xml, "smtpSecurity", "entryValues")).isEqualTo("@array/SMTP_smtpSecurity");
            assertThat(attribute(xml, "smtpSecurity", "description")).isEqualTo("STARTTLS | SSL/TLS");
            assertThat(attribute(xml, "General", "restrictionType")).isEqualTo("bundle");
        }

        private String attribute(ForeignXml xml, String key, String name) {
            return xml.at("//restriction[" + ANDROID.formatted("key") + "='" + key + "']/" + ANDROID.formatted(name));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"integer\" | \"string\"",
                    "\"imapServer\" | \"imapHost\"",
                    "android:key=\"imapServer\" | android:defaultValue=\"x\" android:key=\"imapServer\"",
                    "<restriction  | <restriction android:key=\"imapPassword\" android:title=\"x\" "
                            + "android:restrictionType=\"string\"/><restriction ",
                    "res/android | res-auto",
                    "<restrictions  | <restrictions x=\"y\" "
                })
        void thePolicyTakesNoOther(String from, String to) {
            refused(Samples.of(ANDROID_RESTRICTIONS, IMAP), from, to);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{mail}}", "$email$", "${useremailaddress}", "%email%"})
    void anAddressThatAManagementWouldReplaceIsRefused(String local) {
        for (PayloadFormat format : new PayloadFormat[] {ANDROID_AMAPI, ANDROID_INTUNE}) {
            PayloadRequest request = new PayloadRequest(
                    Samples.account("Fulano", MailAddress.of(local + "@cefetmg.br"), IMAP),
                    format,
                    PayloadOptions.AS_MANUAL);
            assertThatExceptionOfType(NotRepresentable.class)
                    .isThrownBy(() -> Samples.POLICY.check(
                            Samples.MANUAL, request, Samples.RENDERER.render(Samples.MANUAL, request)))
                    .satisfies(problem -> assertThat(problem.field()).isEqualTo("address"));
        }
    }

    @Test
    void withoutAnAppThereIsNone() {
        PayloadRenderer renderer = new PayloadRenderer();
        for (PayloadFormat format : PayloadFormat.values()) {
            PayloadRequest request = Samples.of(format, IMAP);
            if (format.needsAppProfile()) {
                assertThatExceptionOfType(FormatNotFound.class)
                        .isThrownBy(() -> renderer.render(Samples.MANUAL, request));
            } else {
                assertThat(renderer.render(Samples.MANUAL, request))
                        .isEqualTo(Samples.RENDERER.render(Samples.MANUAL, request));
            }
        }
    }

    private static PayloadRequest managed(PayloadFormat format, ReceiveProtocol protocol, Connection connection) {
        return new PayloadRequest(Samples.account(protocol), format, new PayloadOptions(connection));
    }

    private static String emm(String intune) {
        byte[] bytes =
                Base64.getDecoder().decode(json(intune).get("payloadJson").asText());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> ofBundle(JsonNode bundle) {
        Map<String, Object> members = new TreeMap<>();
        bundle.properties()
                .forEach(member -> members.put(
                        member.getKey(),
                        member.getValue().isObject() ? ofBundle(member.getValue()) : member.getValue()));
        return members;
    }

    private static Map<String, Object> ofProperties(JsonNode properties) {
        Map<String, Object> members = new TreeMap<>();
        properties.forEach(property -> property.properties().forEach(member -> {
            String key = property.get("key").asText();
            if (member.getKey().equals("valueBundle")) {
                members.put(key, ofProperties(member.getValue().get("managedProperty")));
            } else if (!member.getKey().equals("key")) {
                members.put(key, member.getValue());
            }
        }));
        return members;
    }

    private static void refused(PayloadRequest request, String from, String to) {
        assertThat(Samples.text(request)).contains(from);
        String tampered =
                Samples.text(request).replaceFirst(java.util.regex.Pattern.quote(from), to.replace("$", "\\$"));
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, tampered)));
    }
}
