package br.cefetmg.carteiro.payload.app;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.app.AppProfile.Verification;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an app profile from YAML or JSON (which is YAML too) and believes nothing: known keys only, each once and of its form.
 */
public final class AppProfileReader {
    static final Map<String, ReceiveProtocol> PROTOCOLS =
            Map.of("IMAP", ReceiveProtocol.IMAP, "POP3", ReceiveProtocol.POP);
    private static final Set<String> KEYS =
            Set.of("packageName", "displayName", "verified", "verifiedOn", "schemaVersionCode", "protocols", "mapping");
    private static final Pattern PACKAGE =
            Pattern.compile("(?=.{1,255}$)[a-zA-Z][a-zA-Z0-9_]*(?:\\.[a-zA-Z][a-zA-Z0-9_]*)+");
    private static final Pattern TITLE = Pattern.compile("[^\\p{Cntrl}]{1,64}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, Verification> VERIFICATIONS = Block.lowerCase(EnumSet.allOf(Verification.class));

    private AppProfileReader() {}

    /**
     * Reads a profile.
     *
     * @param file as the error shall name it
     * @throws AppProfileInvalid naming file, key and fault
     * @throws UncheckedIOException when the stream fails
     */
    public static AppProfile read(InputStream yaml, String file) {
        Block profile = new Block(file, "", ProfileYaml.read(yaml, file));
        profile.requireOnly(KEYS);
        readDate(profile);
        profile.optional("schemaVersionCode")
                .ifPresent(code ->
                        profile.require("schemaVersionCode", code, JsonNode::isIntegralNumber, "must be an integer"));
        List<AppSetting> settings = new ArrayList<>();
        JsonNode mapping = profile.list("mapping");
        for (int i = 0; i < mapping.size(); i++) {
            settings.add(AppSettingReader.read(new Block(file, "mapping[" + i + "]", mapping.get(i))));
        }
        AppProfile read = new AppProfile(
                profile.text("packageName", PACKAGE),
                profile.text("displayName", TITLE),
                profile.oneOf("verified", VERIFICATIONS),
                protocols(profile),
                List.copyOf(settings));
        ProfileRules.check(read, reason -> profile.invalid("mapping", reason));
        return read;
    }

    private static void readDate(Block profile) {
        try {
            profile.optional("verifiedOn").ifPresent(date -> LocalDate.parse(profile.text("verifiedOn", DATE)));
        } catch (DateTimeParseException e) {
            throw profile.invalid("verifiedOn", "must be a date");
        }
    }

    private static Set<ReceiveProtocol> protocols(Block profile) {
        Set<ReceiveProtocol> protocols = EnumSet.noneOf(ReceiveProtocol.class);
        for (JsonNode name : profile.list("protocols")) {
            ReceiveProtocol protocol = PROTOCOLS.get(name.asText());
            if (protocol == null || !protocols.add(protocol)) {
                throw profile.invalid("protocols", "must be IMAP, POP3 or both, each once");
            }
        }
        return protocols;
    }
}
