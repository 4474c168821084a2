package br.cefetmg.carteiro.payload;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scans a drawn code as Thunderbird for Android does: in an image, by the same reader with the same hints. */
final class CameraReader {
    private static final int PIXELS = 8;
    private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 (\\d+)");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");

    private CameraReader() {}

    static String scan(String svg) {
        Matcher view = VIEW.matcher(svg);
        if (!view.find()) {
            throw new AssertionError("no picture");
        }
        int width = Integer.parseInt(view.group(1)) * PIXELS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        RUN.matcher(svg).results().forEach(run -> {
            int left = Integer.parseInt(run.group(1)) * PIXELS;
            int top = Integer.parseInt(run.group(2)) * PIXELS;
            int right = left + Integer.parseInt(run.group(3)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * width + left, y * width + right, 0);
            }
        });
        try {
            Result[] results = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))),
                            Map.of(DecodeHintType.CHARACTER_SET, "UTF-8", DecodeHintType.TRY_HARDER, true));
            return results[0].getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code in the picture", e);
        }
    }
}
