package br.cefetmg.carteiro.payload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP archive without compression: Deflate may write other bytes with another library, this is the same everywhere. */
final class StoredZip {
    private StoredZip() {}

    /** @param name path inside the archive, ASCII, with slashes */
    record Member(String name, byte[] content) {}

    /** @param dated the date of every member, at midnight whatever the time zone */
    static byte[] of(LocalDate dated, List<Member> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Member member : members) {
                zip.putNextEntry(entry(member, dated));
                zip.write(member.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The members of an archive that {@link #of} made. */
    static List<Member> membersOf(byte[] archive) {
        List<Member> members = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.add(new Member(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    private static ZipEntry entry(Member member, LocalDate dated) {
        CRC32 crc = new CRC32();
        crc.update(member.content());
        ZipEntry entry = new ZipEntry(member.name());
        entry.setTimeLocal(dated.atStartOfDay());
        entry.setSize(member.content().length);
        entry.setCompressedSize(member.content().length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
