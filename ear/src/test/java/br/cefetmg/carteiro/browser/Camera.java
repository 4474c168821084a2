package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.house.Judge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The camera of another device, which is held before the screen: a judge that shares nothing with what draws QR codes. */
record Camera(Path folder) {
    /** The one code in the picture. */
    String read(byte[] png) {
        try {
            Path seen = Files.write(folder.resolve("seen.png"), png);
            String words = Judge.named("zbarimg")
                    .says("--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", seen.toString())
                    .words();
            // before, it may complain that there is no desktop to tell
            return words.lines().toList().getLast();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
