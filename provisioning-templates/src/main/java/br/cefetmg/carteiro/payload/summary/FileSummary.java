package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a file says, read back from its bytes.
 *
 * @param account the account that it sets up; empty where it holds keys for a program whose words only administrators know
 * @param effects each once
 * @param entries every key of a file for administrators with its value, as it stands there; empty for files that people open
 * @param credentials names of keys in the file that hold something like a credential; a file of ours has none
 */
public record FileSummary(
        Optional<AccountSetUp> account, List<Effect> effects, Map<String, String> entries, Set<String> credentials) {
    private static final Pattern CREDENTIAL = Pattern.compile("(?i)pass(word|wd|phrase)?$|pwd|senha|secret");

    public FileSummary {
        effects = List.copyOf(effects);
        entries = Map.copyOf(entries);
        credentials = Set.copyOf(credentials);
    }

    static FileSummary of(AccountSetUp account, Map<String, String> keys, Effect... effects) {
        return new FileSummary(Optional.of(account), List.of(effects), Map.of(), credentialsIn(keys));
    }

    static FileSummary forAdministrators(Map<String, String> entries) {
        return new FileSummary(Optional.empty(), List.of(Effect.FOR_ADMINISTRATORS), entries, credentialsIn(entries));
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
            case SETTINGS_CARD -> CardSummary.of(payload.mediaType(), file);
        };
    }

    /** Names that say so, unless what they hold is a mere yes or no, or the way to prove who one is. */
    private static Set<String> credentialsIn(Map<String, String> keys) {
        Set<String> found = new TreeSet<>();
        keys.forEach((key, value) -> {
            if (CREDENTIAL.matcher(key).find() && !value.equals("true") && !value.equals("false")) {
                found.add(key);
            }
        });
        return found;
    }
}
