package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.reading.IniFile;
import br.cefetmg.carteiro.payload.reading.PlainXml;
import br.cefetmg.carteiro.payload.reading.RegistryFile;
import br.cefetmg.carteiro.payload.reading.ScriptText;
import br.cefetmg.carteiro.payload.reading.StoredArchive;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What the files for classic Outlook must be, each read in its own grammar, the ones inside others too. */
final class OutlookPolicy {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "invoke-expression|\\biex\\b|invoke-webrequest|get-credential|convertto-securestring"
                    + "|executionpolicy\\s+bypass|passw",
            Pattern.CASE_INSENSITIVE);

    private final Manual manual;
    private final PayloadRequest request;

    private OutlookPolicy(Manual manual, PayloadRequest request) {
        this.manual = manual;
        this.request = request;
    }

    /** @param nameless the same file for somebody whose name nobody knows */
    static void check(Manual manual, PayloadRequest request, byte[] file, byte[] nameless) throws UnreadableFile {
        OutlookPolicy policy = new OutlookPolicy(manual, request);
        switch (request.format()) {
            case OUTLOOK_BUNDLE -> policy.checkBundle(file, nameless);
            case OUTLOOK_PS1 -> policy.checkScript(file, nameless);
            case OUTLOOK_PRF -> policy.checkProfile(file);
            case OUTLOOK_REG -> policy.checkRegistry(file);
            case OUTLOOK_AUTODISCOVER -> policy.checkAutodiscover(file);
            case APPLE_MOBILECONFIG,
                    THUNDERBIRD_ANDROID_QR,
                    THUNDERBIRD_ANDROID_K9S,
                    THUNDERBIRD_AUTOCONFIG,
                    ANDROID_AMAPI,
                    ANDROID_INTUNE,
                    ANDROID_RESTRICTIONS,
                    SETTINGS_CARD -> throw new IllegalArgumentException("no file for Outlook");
        }
    }

    private void checkProfile(byte[] file) throws UnreadableFile {
        require(IniFile.read(file).equals(OutlookExpectation.profile(manual, request)), "another profile");
    }

    /** The digest that it names must be the profile's of the same question. */
    private void checkRegistry(byte[] file) throws UnreadableFile {
        Map<String, Map<String, String>> keys = RegistryFile.read(file);
        String digest = keys.getOrDefault(OutlookExpectation.MARKER, Map.of()).getOrDefault("PrfSha256", "");
        require(digest.matches("\"[0-9a-f]{64}\""), "no digest of the profile");
        require(keys.equals(OutlookExpectation.registry(manual, request, digest)), "other registry values");
    }

    private void checkAutodiscover(byte[] file) throws UnreadableFile {
        require(PlainXml.read(file).equals(OutlookExpectation.autodiscover(manual, request)), "another answer");
    }

    private void checkScript(byte[] file, byte[] nameless) throws UnreadableFile {
        ScriptText script = ScriptText.read(file);
        require(
                script.blocks().keySet().equals(Set.of("EnderecoBase64", "PrfBase64", "XmlBase64")),
                "other blocks of data in the script");
        byte[] profile = block(script, "PrfBase64");
        byte[] address = request.account().address().asString().getBytes(StandardCharsets.US_ASCII);
        checkProfile(profile);
        checkAutodiscover(block(script, "XmlBase64"));
        require(Arrays.equals(block(script, "EnderecoBase64"), address), "another address in the script");
        String digest = "$PrfSha256 = '" + OutlookFiles.sha256(profile) + "'";
        require(script.rest().contains(digest), "the script's digest is not the profile's");
        require(
                withoutDigest(script).equals(withoutDigest(ScriptText.read(nameless))),
                "the name stands outside name fields");
        String text = String.join("\n", script.rest());
        require(!FORBIDDEN.matcher(text).find(), "a forbidden word in the script");
        requireOneHost(text);
    }

    private void checkBundle(byte[] file, byte[] nameless) throws UnreadableFile {
        Map<String, byte[]> members = StoredArchive.read(file);
        Map<String, byte[]> ofNobody = StoredArchive.read(nameless);
        require(List.copyOf(members.keySet()).equals(OutlookBundle.UNSIGNED), "other files in the archive");
        byte[] script = member(members, OutlookBundle.SCRIPT);
        byte[] profile = member(members, OutlookBundle.PROFILE);
        byte[] registry = member(members, OutlookBundle.REGISTRY);
        byte[] readMe = member(members, OutlookBundle.READ_ME);
        checkScript(script, member(ofNobody, OutlookBundle.SCRIPT));
        checkProfile(profile);
        checkRegistry(registry);
        checkAutodiscover(member(members, OutlookBundle.AUTODISCOVER));
        require(Arrays.equals(block(ScriptText.read(script), "PrfBase64"), profile), "two different profiles");
        String digest = RegistryFile.read(registry)
                .getOrDefault(OutlookExpectation.MARKER, Map.of())
                .get("PrfSha256");
        require(('"' + OutlookFiles.sha256(profile) + '"').equals(digest), "the registry names another profile");
        require(Arrays.equals(readMe, member(ofNobody, OutlookBundle.READ_ME)), "the name stands outside name fields");
        requireOneHost(new String(readMe, StandardCharsets.UTF_8));
    }

    private void requireOneHost(String text) {
        require(
                !text.contains(PayloadPolicy.otherHost(manual, request.account())),
                "the other receive protocol's host is named");
    }

    private static List<String> withoutDigest(ScriptText script) {
        return script.rest().stream()
                .filter(line -> !line.startsWith("$PrfSha256 = "))
                .toList();
    }

    private static byte[] block(ScriptText script, String name) {
        return Objects.requireNonNull(script.blocks().get(name), name);
    }

    private static byte[] member(Map<String, byte[]> members, String name) {
        return Objects.requireNonNull(members.get(name), name);
    }
}
