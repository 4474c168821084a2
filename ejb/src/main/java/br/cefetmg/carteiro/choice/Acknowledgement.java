package br.cefetmg.carteiro.choice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The text that a person acknowledges before POP, word for word.
 *
 * @param language BCP 47 tag
 * @param version of the wording; a changed word is a new version
 * @param sha256 of the text in UTF-8; by it the text can be found again for ever
 */
public record Acknowledgement(String language, int version, String sha256, String text) {
    private static final int CURRENT_VERSION = 1;

    /** The wording in force; Portuguese unless English was asked for. */
    public static Acknowledgement inForce(Locale language) {
        String tag = language.getLanguage().equals("en") ? "en" : "pt-BR";
        String resource = "removal-v" + CURRENT_VERSION + "." + tag + ".txt";
        try (InputStream stream = Acknowledgement.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The acknowledgement is missing: " + resource);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Acknowledgement(tag, CURRENT_VERSION, sha256(text), text);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The acknowledgement cannot be read: " + resource, unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }
}
