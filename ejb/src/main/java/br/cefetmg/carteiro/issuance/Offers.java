package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.app.AppProfile;
import br.cefetmg.carteiro.payload.app.AppProfileInvalid;
import br.cefetmg.carteiro.payload.app.AppProfileReader;
import br.cefetmg.carteiro.problem.FormatNotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The formats that this deployment hands out: all, but managed configuration only for an app whose keys are known here.
 * Development knows a sample that is no real app; production only what it was told.
 */
@Singleton
public class Offers {
    private final Optional<AppProfile> appProfile;

    @Inject
    Offers(Configuration configuration) {
        this.appProfile = configuration
                .androidAppProfile()
                .map(Offers::read)
                .or(() ->
                        configuration.mode() == Mode.DEVELOPMENT ? Optional.of(AppProfile.sample()) : Optional.empty());
    }

    /** Every format that there is here. */
    public List<PayloadFormat> formats() {
        return Arrays.stream(PayloadFormat.values()).filter(this::has).toList();
    }

    /**
     * The format that the doors call so.
     *
     * @throws FormatNotFound when it does not exist, or not here
     */
    public PayloadFormat format(String slug) {
        return Optional.of(PayloadFormat.ofSlug(slug)).filter(this::has).orElseThrow(FormatNotFound::new);
    }

    /** The app that managed configurations are for. */
    public Optional<AppProfile> appProfile() {
        return appProfile;
    }

    private boolean has(PayloadFormat format) {
        return !format.needsAppProfile() || appProfile.isPresent();
    }

    private static AppProfile read(Path file) {
        try (InputStream yaml = Files.newInputStream(file)) {
            return AppProfileReader.read(yaml, file.toString());
        } catch (IOException | UncheckedIOException unreadable) {
            throw new ConfigurationProblem(
                    List.of("CARTEIRO_ANDROID_APP_PROFILE names " + file + ", which cannot be read"));
        } catch (AppProfileInvalid invalid) {
            throw new ConfigurationProblem(List.of("CARTEIRO_ANDROID_APP_PROFILE: " + invalid.getMessage()));
        }
    }
}
