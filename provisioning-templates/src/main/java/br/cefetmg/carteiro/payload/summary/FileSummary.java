package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file says, read back from its bytes.
 *
 * @param account the account that it sets up; empty where it holds keys for a program whose words only administrators know
 * @param effects each once
 * @param entries every key of a file for administrators with its value, as it stands there; empty for files that people open
 * @param credentials names, with where they stand, behind which there is something like a credential; a file of ours has none
 */
public record FileSummary(
        Optional<AccountSetUp> account, List<Effect> effects, Map<String, String> entries, Set<String> credentials) {
    public FileSummary {
        effects = List.copyOf(effects);
        entries = Map.copyOf(entries);
        credentials = Set.copyOf(credentials);
    }

    static FileSummary of(AccountSetUp account, Map<String, String> keys, Effect... effects) {
        return of(account, new CredentialSearch().in("", keys), effects);
    }

    static FileSummary of(AccountSetUp account, CredentialSearch credentials, Effect... effects) {
        return new FileSummary(Optional.of(account), List.of(effects), Map.of(), credentials.found());
    }

    static FileSummary forAdministrators(Map<String, String> entries) {
        return new FileSummary(
                Optional.empty(),
                List.of(Effect.FOR_ADMINISTRATORS),
                entries,
                new CredentialSearch().in("", entries).found());
    }

    /**
     * Reads a file of ours.
     *
     * @param manual by which a place's protection is known where the file's own grammar has no word for it
     * @throws UnreadableFile for bytes that are no such file
     */
    public static FileSummary of(Manual manual, Payload payload) throws UnreadableFile {
        byte[] file = payload.bytes();
        return switch (payload.format()) {
            case APPLE_MOBILECONFIG -> AppleSummary.of(manual, file);
            case OUTLOOK_BUNDLE -> OutlookSummary.ofBundle(file);
            case OUTLOOK_PS1 -> OutlookSummary.ofScript(file);
            case OUTLOOK_PRF -> OutlookSummary.ofProfile(file);
            case OUTLOOK_REG -> OutlookSummary.ofRegistry(file);
            case OUTLOOK_AUTODISCOVER -> AutodiscoverSummary.of(file);
            case THUNDERBIRD_ANDROID_QR -> ThunderbirdSummary.ofCode(payload.mediaType(), file);
            case THUNDERBIRD_ANDROID_K9S -> ThunderbirdSummary.ofSettingsFile(file);
            case THUNDERBIRD_AUTOCONFIG -> ThunderbirdSummary.ofAutoconfig(file);
            case ANDROID_AMAPI -> forAdministrators(Flat.json(file));
            case ANDROID_INTUNE -> forAdministrators(Flat.json(file));
            case ANDROID_RESTRICTIONS -> forAdministrators(Flat.xml(file));
            case SETTINGS_CARD -> CardSummary.of(manual, payload.mediaType(), file);
        };
    }
}
