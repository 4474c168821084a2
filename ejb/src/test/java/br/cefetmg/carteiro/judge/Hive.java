package br.cefetmg.carteiro.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's part of a Windows registry, kept by hivex: at first nothing but a root key, in the layout of regf 1.3 (one bin with a
 * key cell and a security cell).
 */
public final class Hive {
    private static final int BLOCK = 4096;
    private static final int BIN_HEADER = 32;
    private static final int KEY_CELL = 96;
    private static final int SECURITY_CELL = 48;
    private static final String ROOT = "$$$PROTO.HIV";
    private static final String HEADER = "Windows Registry Editor Version 5.00\n\n";
    /** Without it hivexregedit stores letters with accents twice encoded. */
    private static final Map<String, String> UNICODE = Map.of("PERL_UNICODE", "SD");

    private final Path folder;
    private final Judge editor;
    private final Judge reader;

    private Hive(Path folder) {
        this.folder = folder;
        this.editor = Judge.named("hivexregedit");
        this.reader = Judge.named("hivexget");
    }

    public static Hive empty(Path folder) throws IOException {
        Hive hive = new Hive(folder);
        Files.write(folder.resolve("NTUSER.DAT"), rootAlone());
        return hive;
    }

    /** Keys that must be there before anything is merged below them. */
    public void hasKeys(Stream<String> paths) throws IOException, InterruptedException {
        merges(HEADER
                + paths.map(path -> "[HKEY_CURRENT_USER\\" + path + "]\n\n").collect(Collectors.joining()));
    }

    /** Merges a registry file's text. */
    public void merges(String text) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("merge.reg"), text);
        Judge.Verdict verdict =
                editor.hears(folder, UNICODE, "--merge", "--prefix", "HKEY_CURRENT_USER", "NTUSER.DAT", "merge.reg");
        assertThat(verdict.exitCode()).as(verdict.said()).isZero();
    }

    /** A value as hivex prints it; empty when there is none. */
    public String value(String key, String name) throws IOException, InterruptedException {
        Judge.Verdict verdict = reader.hears(folder, "NTUSER.DAT", key, name);
        return verdict.exitCode() == 0 ? verdict.said().strip() : "";
    }

    private static byte[] rootAlone() {
        ByteBuffer hive = ByteBuffer.allocate(2 * BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        hive.put(ascii("regf")).putInt(1).putInt(1).putLong(0);
        hive.putInt(1)
                .putInt(3)
                .putInt(0)
                .putInt(1)
                .putInt(BIN_HEADER)
                .putInt(BLOCK)
                .putInt(1);
        int checksum = 0;
        for (int place = 0; place < 508; place += Integer.BYTES) {
            checksum ^= hive.getInt(place);
        }
        hive.putInt(508, checksum);

        hive.position(BLOCK).put(ascii("hbin")).putInt(0).putInt(BLOCK);
        int key = BLOCK + BIN_HEADER;
        hive.position(key)
                .putInt(-KEY_CELL)
                .put(ascii("nk"))
                .putShort((short) 0x2C)
                .putLong(0);
        hive.putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(-1)
                .putInt(-1)
                .putInt(0)
                .putInt(-1);
        hive.putInt(BIN_HEADER + KEY_CELL)
                .putInt(-1)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0);
        hive.putShort((short) ROOT.length()).putShort((short) 0).put(ascii(ROOT));

        int security = BIN_HEADER + KEY_CELL;
        hive.position(BLOCK + security).putInt(-SECURITY_CELL).put(ascii("sk")).putShort((short) 0);
        hive.putInt(security).putInt(security).putInt(1).putInt(20);
        hive.put((byte) 1).put((byte) 0).putShort((short) 0x8000);

        int used = security + SECURITY_CELL;
        hive.putInt(BLOCK + used, BLOCK - used);
        return hive.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
