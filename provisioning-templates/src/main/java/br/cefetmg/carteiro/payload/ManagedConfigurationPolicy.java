package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;
import static br.cefetmg.carteiro.payload.PayloadPolicy.requireEqual;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.app.AppProfile;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.NotRepresentable;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a managed configuration must be, in each management's grammar. */
final class ManagedConfigurationPolicy {
    /** Managements replace {{mail}}, $EMAIL$, ${userEmailAddress}, %email%: no address may look like one of these. */
    private static final Pattern TOKENS = Pattern.compile("[{}$%]");

    private static final Set<String> INTUNE_KEYS = Set.of(
            "@odata.type",
            "displayName",
            "description",
            "packageId",
            "payloadJson",
            "targetedMobileApps",
            "profileApplicability");

    private ManagedConfigurationPolicy() {}

    /** A member of the Android Management API's {@code applications[]}. */
    static void checkAmapi(Manual manual, PayloadRequest request, byte[] file, AppProfile app) throws UnreadableFile {
        requireWithoutTokens(request);
        Map<String, Object> policy = StrictJson.read(file);
        require(policy.keySet().equals(Set.of("packageName", "managedConfiguration")), "an unknown or missing member");
        requireEqual(Map.of("packageName", app.packageName()), policy);
        AppliedSettings.check(manual, request, app, FlatSettings.ofBundle(policy.get("managedConfiguration")));
    }

    /** @param nameless the same file for somebody whose name nobody knows */
    static void checkIntune(Manual manual, PayloadRequest request, byte[] file, byte[] nameless, AppProfile app)
            throws UnreadableFile {
        requireWithoutTokens(request);
        Map<String, Object> body = StrictJson.read(file);
        require(body.keySet().equals(INTUNE_KEYS), "an unknown or missing member");
        requireEqual(
                Map.of(
                        "@odata.type", "#microsoft.graph.androidManagedStoreAppConfiguration",
                        "packageId", "app:" + app.packageName(),
                        "profileApplicability", "default"),
                body);
        byte[] emm = decoded(String.valueOf(body.remove("payloadJson")));
        PayloadPolicy.requireOneProtocol(manual, request.account(), new String(emm, StandardCharsets.UTF_8));
        checkEmm(manual, request, emm, app);

        Map<String, Object> bodyOfNobody = StrictJson.read(nameless);
        bodyOfNobody.remove("payloadJson");
        require(body.equals(bodyOfNobody), "the name stands outside name fields");
    }

    private static void checkEmm(Manual manual, PayloadRequest request, byte[] emm, AppProfile app)
            throws UnreadableFile {
        Map<String, Object> resource = StrictJson.read(emm);
        require(
                resource.keySet().equals(Set.of("kind", "productId", "managedProperty")),
                "an unknown or missing member in payloadJson");
        requireEqual(
                Map.of("kind", "androidenterprise#managedConfiguration", "productId", "app:" + app.packageName()),
                resource);
        AppliedSettings.check(manual, request, app, FlatSettings.ofProperties(resource.get("managedProperty")));
    }

    private static byte[] decoded(String payloadJson) {
        try {
            byte[] bytes = Base64.getDecoder().decode(payloadJson);
            require(Base64.getEncoder().encodeToString(bytes).equals(payloadJson), "another spelling of Base64");
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new PolicyViolated("payloadJson is not Base64");
        }
    }

    private static void requireWithoutTokens(PayloadRequest request) {
        if (TOKENS.matcher(request.account().address().asString()).find()) {
            throw new NotRepresentable("address", "has a character by which managements mark what they replace");
        }
    }
}
