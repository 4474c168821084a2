package br.cefetmg.carteiro.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on the disk, read whole if it is no larger than any of ours could be. */
final class SmallFile {
    /** Fifty times the largest file that the house delivers. */
    static final int LARGEST = 4 * 1024 * 1024;

    private SmallFile() {}

    static byte[] read(Path file) throws Unreadable {
        if (Files.notExists(file)) {
            throw new Unreadable(Reason.NOT_FOUND, file.toString());
        }
        // no folders, and nothing that may never end: pipes, devices
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(Reason.NOT_A_FILE, file.toString());
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(LARGEST + 1);
        } catch (IOException refused) {
            throw new Unreadable(Reason.UNREADABLE, file.toString());
        }
        if (bytes.length > LARGEST) {
            throw new Unreadable(Reason.TOO_LARGE, file.toString());
        }
        return bytes;
    }
}
