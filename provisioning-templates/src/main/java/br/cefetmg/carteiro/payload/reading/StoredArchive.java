package br.cefetmg.carteiro.payload.reading;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Walks a ZIP archive by its bytes (PKWARE APPNOTE 4.3): members stored one after the other, each once, the central directory
 * saying the same of them, the end record last. No gaps, extra fields, comments, compression or anything behind the end.
 */
public final class StoredArchive {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 10;
    private static final int UTF_8_NAMES = 0x0800;

    private final ByteBuffer bytes;
    private final Map<String, byte[]> members = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private StoredArchive(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The members in their order.
     *
     * @throws UnreadableFile for an archive of any other kind
     */
    public static Map<String, byte[]> read(byte[] archive) throws UnreadableFile {
        StoredArchive walk = new StoredArchive(archive);
        try {
            walk.members();
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new UnreadableFile("an archive cut short");
        }
        return walk.members;
    }

    private void members() throws UnreadableFile {
        int signature = bytes.getInt();
        while (signature == LOCAL) {
            int start = bytes.position() - Integer.BYTES;
            require(bytes.getShort() == VERSION, "another version");
            String header = header();
            int size = bytes.getInt(start + 18);
            String name = name(bytes.getShort(), bytes.getShort());
            require(size <= bytes.remaining(), "a member longer than the archive");
            byte[] content = new byte[size];
            bytes.get(content);
            CRC32 crc = new CRC32();
            crc.update(content);
            require((int) crc.getValue() == bytes.getInt(start + 14), "another checksum");
            require(members.put(name, content) == null, "a member twice");
            headers.put(name, header + start);
            signature = bytes.getInt();
        }
        int directory = bytes.position() - Integer.BYTES;
        for (Map.Entry<String, String> member : headers.entrySet()) {
            require(signature == CENTRAL, "no entry for a member");
            requireEntry(member.getKey(), member.getValue());
            signature = bytes.getInt();
        }
        require(signature == END, "no end");
        int length = bytes.position() - Integer.BYTES - directory;
        require(bytes.getInt() == 0 && bytes.getShort() == members.size(), "parts");
        require(bytes.getShort() == members.size() && bytes.getInt() == length, "another directory");
        require(bytes.getInt() == directory && bytes.getShort() == 0 && !bytes.hasRemaining(), "more at the end");
    }

    /** Flags, method, time, date, checksum and both sizes: the same in both places. */
    private String header() throws UnreadableFile {
        int flags = bytes.getShort();
        int method = bytes.getShort();
        int time = bytes.getInt();
        int crc = bytes.getInt();
        int compressed = bytes.getInt();
        int size = bytes.getInt();
        require((flags & ~UTF_8_NAMES) == 0 && method == 0 && compressed == size, "a member that is not stored");
        return flags + "," + time + "," + crc + "," + size + "@";
    }

    private void requireEntry(String name, String expected) throws UnreadableFile {
        require(bytes.getInt() == (VERSION | VERSION << Short.SIZE), "another version");
        String header = header();
        short nameLength = bytes.getShort();
        short extraLength = bytes.getShort();
        require(bytes.getInt() == 0, "a comment, or a disk");
        require(bytes.getShort() == 0, "a text");
        require(bytes.getInt() == 0, "attributes");
        int start = bytes.getInt();
        require(name(nameLength, extraLength).equals(name), "another name");
        require((header + start).equals(expected), "another entry");
    }

    private String name(short length, short extraLength) throws UnreadableFile {
        require(extraLength == 0, "an extra field");
        byte[] name = new byte[length];
        bytes.get(name);
        String text = new String(name, StandardCharsets.US_ASCII);
        require(text.matches("[A-Za-z0-9.-]+(/[A-Za-z0-9.-]+)?"), "a name that leads elsewhere");
        return text;
    }

    private static void require(boolean holds, String otherwise) throws UnreadableFile {
        if (!holds) {
            throw new UnreadableFile(otherwise);
        }
    }
}
