package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.problem.FormatNotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats that exist. A new one is a constant here, a template, its values, its policy and its test. */
public enum PayloadFormat {
    /** Configuration profile for iPhone, iPad and Mac. */
    APPLE_MOBILECONFIG(
            "apple-mobileconfig",
            SignatureForm.INSIDE,
            KeyClass.PROFILE,
            true,
            new Representation(
                    "application/x-apple-aspen-config",
                    "correio-cefetmg-{protocol}.mobileconfig",
                    "apple/mobileconfig.xml.ftl")),
    /** Everything for classic Outlook on Windows: the installer for people, the single files for administrators. */
    OUTLOOK_BUNDLE(
            "outlook-bundle",
            SignatureForm.MEMBERS,
            KeyClass.PROFILE,
            false,
            new Representation("application/zip", "correio-cefetmg-outlook-{protocol}.zip", "")),
    /** The installer alone, as administrators' tools run it. */
    OUTLOOK_PS1(
            "outlook-ps1",
            SignatureForm.AUTHENTICODE,
            KeyClass.WINDOWS,
            false,
            new Representation("text/plain", "instalar-mn010.ps1", "outlook/instalar-mn010.ps1.ftl")),
    /** The profile that classic Outlook imports. */
    OUTLOOK_PRF(
            "outlook-prf",
            SignatureForm.DETACHED_CMS,
            KeyClass.PROFILE,
            false,
            new Representation("application/octet-stream", "mn010.prf", "outlook/mn010.prf.ftl")),
    /** The registry values that make Outlook import it. */
    OUTLOOK_REG(
            "outlook-reg",
            SignatureForm.DETACHED_CMS,
            KeyClass.PROFILE,
            false,
            new Representation("text/x-ms-regedit", "mn010.reg", "outlook/mn010.reg.ftl")),
    /** The local answer for Outlook's own way to add an account. */
    OUTLOOK_AUTODISCOVER(
            "outlook-autodiscover",
            SignatureForm.DETACHED_CMS,
            KeyClass.PROFILE,
            true,
            new Representation("application/xml", "autodiscover.xml", "outlook/autodiscover.xml.ftl")),
    /** The code that Thunderbird for Android scans, and its text. */
    THUNDERBIRD_ANDROID_QR(
            "thunderbird-android-qr",
            SignatureForm.DETACHED_JWS,
            KeyClass.JWS,
            true,
            new Representation(
                    "application/json", "correio-cefetmg-thunderbird-{protocol}.json", "thunderbird/qr.json.ftl"),
            new Representation(
                    "image/svg+xml", "correio-cefetmg-thunderbird-{protocol}.svg", "thunderbird/qr.svg.xml.ftl")),
    /** The settings file that Thunderbird for Android and K-9 Mail import. */
    THUNDERBIRD_ANDROID_K9S(
            "thunderbird-android-k9s",
            SignatureForm.DETACHED_CMS,
            KeyClass.PROFILE,
            true,
            new Representation("application/xml", "correio-cefetmg.k9s", "thunderbird/k9s.xml.ftl")),
    /** The document by which administrators have Thunderbird on computers configure itself. */
    THUNDERBIRD_AUTOCONFIG(
            "thunderbird-autoconfig",
            SignatureForm.DETACHED_CMS,
            KeyClass.PROFILE,
            false,
            new Representation("application/xml", "cefetmg.br.xml", "thunderbird/autoconfig.xml.ftl")),
    /** Managed configuration of an Android app, as a fragment for the Android Management API. */
    ANDROID_AMAPI(
            "android-amapi",
            SignatureForm.DETACHED_JWS,
            KeyClass.JWS,
            true,
            new Representation("application/json", "correio-cefetmg-amapi-{protocol}.json", "android/amapi.json.ftl")),
    /** The same content as a body for Intune. */
    ANDROID_INTUNE(
            "android-intune",
            SignatureForm.DETACHED_JWS,
            KeyClass.JWS,
            true,
            new Representation(
                    "application/json", "correio-cefetmg-intune-{protocol}.json", "android/intune.json.ftl")),
    /** The keys that the two use, as the app itself declares them. */
    ANDROID_RESTRICTIONS(
            "android-restrictions",
            SignatureForm.DETACHED_CMS,
            KeyClass.PROFILE,
            false,
            new Representation("application/xml", "app_restrictions.xml", "android/restrictions.xml.ftl")),
    /** The settings in each client's own words, for clients that read no file. */
    SETTINGS_CARD(
            "settings-card",
            SignatureForm.NONE,
            null,
            false,
            new Representation("text/html", "correio-cefetmg-{protocol}.html", "card/settings-card.html.ftl"),
            new Representation("application/json", "correio-cefetmg-{protocol}.json", "card/settings-card.json.ftl"));

    private final String slug;
    private final SignatureForm signature;
    private final @Nullable KeyClass keyClass;
    private final boolean offersConnection;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other lists
    private final List<Representation> representations;

    PayloadFormat(
            String slug,
            SignatureForm signature,
            @Nullable KeyClass keyClass,
            boolean offersConnection,
            Representation... representations) {
        this.slug = slug;
        this.signature = signature;
        this.keyClass = keyClass;
        this.offersConnection = offersConnection;
        this.representations = List.of(representations);
    }

    /**
     * The format that the doors call so.
     *
     * @throws FormatNotFound when there is none
     */
    public static PayloadFormat ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(format -> format.slug.equals(slug))
                .findFirst()
                .orElseThrow(FormatNotFound::new);
    }

    /** The name at the doors. */
    public String slug() {
        return slug;
    }

    public SignatureForm signature() {
        return signature;
    }

    /** The class of keys that vouches for it; empty where nobody signs. */
    public Optional<KeyClass> keyClass() {
        return Optional.ofNullable(keyClass);
    }

    /** Every class of keys that signs a part of it. */
    public List<KeyClass> keyClasses() {
        return signature == SignatureForm.MEMBERS
                ? List.of(KeyClass.PROFILE, KeyClass.WINDOWS)
                : keyClass().stream().toList();
    }

    /** Whether people open it themselves; the others are for administrators and their tools. */
    public boolean isForPeople() {
        return switch (this) {
            case APPLE_MOBILECONFIG, OUTLOOK_BUNDLE, THUNDERBIRD_ANDROID_QR, THUNDERBIRD_ANDROID_K9S, SETTINGS_CARD ->
                true;
            case OUTLOOK_PS1, OUTLOOK_PRF, OUTLOOK_REG, OUTLOOK_AUTODISCOVER -> false;
            case THUNDERBIRD_AUTOCONFIG, ANDROID_AMAPI, ANDROID_INTUNE, ANDROID_RESTRICTIONS -> false;
        };
    }

    /** Whether an Outlook profile is in it, which takes fewer letters than Unicode has. */
    boolean carriesProfile() {
        return this == OUTLOOK_PRF || this == OUTLOOK_PS1 || this == OUTLOOK_BUNDLE;
    }

    /** Whether it may be told to replace what an earlier file set up under the same name. */
    public boolean offersReplacement() {
        return slug.startsWith("outlook-");
    }

    /** Whether that changes anything in it; where it does not, it may be asked for as of the others and is not worth offering. */
    public boolean isChangedByReplacement() {
        return offersReplacement() && this != OUTLOOK_AUTODISCOVER;
    }

    /** Whether {@link Connection} may be chosen. */
    public boolean offersConnection() {
        return offersConnection;
    }

    /** Whether it exists only for an app whose keys are known. */
    public boolean needsAppProfile() {
        return this == ANDROID_AMAPI || this == ANDROID_INTUNE || this == ANDROID_RESTRICTIONS;
    }

    /** The representation for somebody at a screen: a code is for showing, its text for programs. */
    public Representation forPeople() {
        return this == THUNDERBIRD_ANDROID_QR ? representations.getLast() : representations.getFirst();
    }

    /** Every way it is written down, the usual one first. */
    public List<Representation> representations() {
        return representations;
    }

    /** The usual representation's media type. */
    public String mediaType() {
        return representations.getFirst().mediaType();
    }

    /** The usual representation's file name. */
    public String fileName(ReceiveProtocol protocol) {
        return representations.getFirst().fileName(protocol);
    }

    /** The representation of that media type, if there is one. */
    public Optional<Representation> representedAs(String mediaType) {
        return representations.stream()
                .filter(one -> one.mediaType().equals(mediaType))
                .findFirst();
    }
}
