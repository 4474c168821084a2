package br.cefetmg.carteiro.portal;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files that pages refer to. Each is served under a name that holds a digest of its content, so that a browser may keep
 * it for ever: another content is another name. A name that somebody sends never becomes a path.
 */
@Singleton
public class StaticFiles {
    /** In this order; the later wins. */
    private static final List<String> STYLES = List.of(
            "tokens.css",
            "frame.css",
            "text.css",
            "forms.css",
            "figures.css",
            "answers.css",
            "charts.css",
            "open.css",
            "files.css",
            "print.css");

    private static final List<String> FONTS =
            List.of("raleway-latin-400-normal.woff2", "raleway-latin-700-normal.woff2");
    private static final List<String> SCRIPTS = List.of("carteiro.js");

    private final Map<String, StaticFile> byServedName = new HashMap<>();
    private final Map<String, String> servedNames = new HashMap<>();

    StaticFiles() {
        FONTS.forEach(font -> add(font, "font/woff2", read(font)));
        SCRIPTS.forEach(script -> add(script, "text/javascript; charset=utf-8", read(script)));
        add("icon.svg", "image/svg+xml", read("icon.svg"));
        add("carteiro.css", "text/css; charset=utf-8", styles());
    }

    /** What a page writes to refer to a file, relative to the portal's root. */
    public String reference(String name) {
        return "static/"
                + Optional.ofNullable(servedNames.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    Optional<StaticFile> served(String name) {
        return Optional.ofNullable(byServedName.get(name));
    }

    private void add(String name, String mediaType, byte[] content) {
        int dot = name.lastIndexOf('.');
        String servedName = name.substring(0, dot) + "." + digest(content) + name.substring(dot);
        servedNames.put(name, servedName);
        byServedName.put(servedName, new StaticFile(mediaType, content));
    }

    /** One sheet of all parts, with the fonts under their served names. */
    private byte[] styles() {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        STYLES.forEach(part -> sheet.writeBytes(read(part)));
        String text = sheet.toString(StandardCharsets.UTF_8);
        for (String font : FONTS) {
            text = text.replace("url(" + font + ")", "url(" + servedNames.get(font) + ")");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream stream = StaticFiles.class.getResourceAsStream("static/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The WAR lacks static/" + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }
}
