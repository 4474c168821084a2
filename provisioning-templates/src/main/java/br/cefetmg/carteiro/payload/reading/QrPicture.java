package br.cefetmg.carteiro.payload.reading;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A QR code drawn as SVG: one white square, one path of dark runs, and the text that a scanner finds in it. */
public final class QrPicture {
    private static final String SVG = "{http://www.w3.org/2000/svg}";
    private static final int QUIET_ZONE = 4;
    private static final int LARGEST = 177 + 2 * QUIET_ZONE;
    private static final Pattern VIEW = Pattern.compile("0 0 ([1-9]\\d{1,2}) \\1");
    private static final Pattern RUN = Pattern.compile("M(\\d{1,3}) (\\d{1,3})h(\\d{1,3})v1h-(\\d{1,3})z");

    private QrPicture() {}

    /**
     * The text.
     *
     * @param title what the picture must be called
     * @throws UnreadableFile for any other picture, and for a code that cannot be read without a single correction
     */
    public static String read(byte[] bytes, String title) throws UnreadableFile {
        XmlElement svg = XmlElement.read(bytes);
        Matcher view = VIEW.matcher(svg.attributes().getOrDefault("viewBox", ""));
        if (!view.matches() || Integer.parseInt(view.group(1)) > LARGEST) {
            throw new UnreadableFile("no square picture");
        }
        String path = svg.children().isEmpty()
                ? ""
                : svg.children().getLast().attributes().getOrDefault("d", "");
        Optional<String> difference = picture(view.group(1), title, path).differenceFrom(svg);
        if (difference.isPresent()) {
            throw new UnreadableFile("another picture: " + difference.get());
        }
        return scanned(modules(Integer.parseInt(view.group(1)), path));
    }

    private static XmlElement picture(String width, String title, String path) {
        return XmlElement.of(
                        SVG + "svg",
                        XmlElement.of(SVG + "title", title),
                        XmlElement.of(SVG + "rect", List.of())
                                .with("width", width)
                                .with("height", width)
                                .with("fill", "#fff"),
                        XmlElement.of(SVG + "path", List.of())
                                .with("fill", "#000")
                                .with("d", path))
                .with("viewBox", "0 0 " + width + " " + width)
                .with("shape-rendering", "crispEdges")
                .with("role", "img");
    }

    private static BitMatrix modules(int width, String path) throws UnreadableFile {
        BitMatrix modules = new BitMatrix(Math.max(1, width - 2 * QUIET_ZONE));
        int end = 0;
        Matcher runs = RUN.matcher(path);
        while (runs.find() && runs.start() == end && runs.group(3).equals(runs.group(4))) {
            draw(modules, runs.toMatchResult());
            end = runs.end();
        }
        if (end != path.length()) {
            throw new UnreadableFile("a path that is no row of modules");
        }
        return modules;
    }

    private static void draw(BitMatrix modules, MatchResult run) throws UnreadableFile {
        try {
            modules.setRegion(
                    Integer.parseInt(run.group(1)) - QUIET_ZONE,
                    Integer.parseInt(run.group(2)) - QUIET_ZONE,
                    Integer.parseInt(run.group(3)),
                    1);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile("a module outside the code");
        }
    }

    private static String scanned(BitMatrix modules) throws UnreadableFile {
        try {
            var result = new Decoder().decode(modules);
            if (result.getErrorsCorrected() > 0) {
                throw new UnreadableFile("a code with errors");
            }
            return result.getText();
        } catch (ReaderException e) {
            throw new UnreadableFile("no code that can be read");
        }
    }
}
