package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.Arrays;

/** What a settings card must be. */
final class SettingsCardPolicy {
    private SettingsCardPolicy() {}

    static void check(Manual manual, PayloadRequest request, byte[] file, byte[] nameless) throws UnreadableFile {
        require(Arrays.equals(file, nameless), manual.code() + request.format());
    }
}
