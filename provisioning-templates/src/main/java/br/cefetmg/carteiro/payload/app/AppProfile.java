package br.cefetmg.carteiro.payload.app;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How one Android mail app takes its settings. A new app, or a renamed key, is another profile and no release.
 *
 * @param displayName for operators; it stands in no file
 * @param verification how the keys were established
 * @param protocols the receive protocols that the app can be set up for
 */
public record AppProfile(
        String packageName,
        String displayName,
        Verification verification,
        Set<ReceiveProtocol> protocols,
        List<AppSetting> settings) {
    private static final String SAMPLE = "br.cefetmg.exemplo.yaml";

    /** Which source says that the app has these keys. */
    public enum Verification {
        /** {@code enterprises.applications.get} of the Android Management API, the authoritative one. */
        AMAPI_APPLICATIONS_GET,
        VENDOR_DOCUMENT,
        SOURCE_CODE,
        /** Nobody has looked. */
        UNVERIFIED
    }

    public boolean isVerified() {
        return verification != Verification.UNVERIFIED;
    }

    /** An app that does not exist, to show what a profile is: for development only. */
    public static AppProfile sample() {
        try (InputStream yaml = Objects.requireNonNull(AppProfile.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return AppProfileReader.read(yaml, SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is set for an account of that protocol, in the profile's order. */
    public List<AppSetting> settingsFor(ReceiveProtocol protocol) {
        return settings.stream().filter(setting -> setting.isSetFor(protocol)).toList();
    }
}
