package br.cefetmg.carteiro.payload.rendering;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) of one text in UTF-8, error correction level M, as the outline of its dark modules.
 *
 * @param width of the whole picture in modules, with the quiet zone of four on each side
 * @param path one SVG path over that many units: a rectangle for each run of dark modules, row by row
 */
public record QrCode(int width, String path) {
    private static final int QUIET_ZONE = 4;

    /**
     * The code of a text.
     *
     * @throws IllegalArgumentException when the text does not fit into any code
     */
    public static QrCode of(String text) {
        ByteMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            appendRow(path, modules, y);
        }
        return new QrCode(modules.getWidth() + 2 * QUIET_ZONE, path.toString());
    }

    private static ByteMatrix modules(String text) {
        try {
            // the hint also says so in the code (ECI), for readers that would guess another character set
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("the text does not fit into a code", e);
        }
    }

    private static void appendRow(StringBuilder path, ByteMatrix modules, int y) {
        int x = 0;
        while (x < modules.getWidth()) {
            int start = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) {
                x++;
            }
            int run = x - start;
            if (run > 0) {
                path.append('M').append(start + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                path.append('h').append(run).append("v1h-").append(run).append('z');
            }
            x++;
        }
    }
}
