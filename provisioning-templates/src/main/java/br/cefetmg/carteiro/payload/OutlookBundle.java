package br.cefetmg.carteiro.payload;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The archive for people and administrators. Its canonical bytes are the archive of the five files before anybody signs; what is
 * delivered is made from those and holds the signed installer, a detached signature of each file, and sums.
 */
public final class OutlookBundle {
    static final String READ_ME = "LEIA-ME.txt";
    static final String SCRIPT = "instalar-mn010.ps1";
    static final String PROFILE = "administradores/mn010.prf";
    static final String REGISTRY = "administradores/mn010.reg";
    static final String AUTODISCOVER = "administradores/autodiscover.xml";
    static final List<String> UNSIGNED = List.of(READ_ME, SCRIPT, PROFILE, REGISTRY, AUTODISCOVER);

    private static final String PROOF = "conferencia/";
    private static final String SUMS = PROOF + "SHA256SUMS";
    private static final String SIGNATURE = ".p7s";

    /** What is vouched for beside it, in the order in which it stands: the files, then their sums. */
    public static final List<String> VOUCHED =
            Stream.concat(UNSIGNED.stream(), Stream.of(SUMS)).toList();

    private OutlookBundle() {}

    /** The five files, in the order in which they stand. */
    record Files(byte[] readMe, byte[] script, byte[] profile, byte[] registry, byte[] autodiscover) {}

    /** How a file is vouched for. */
    @FunctionalInterface
    public interface Signing {
        byte[] of(byte[] content);
    }

    static byte[] unsigned(LocalDate dated, Files files) {
        return StoredZip.of(
                dated,
                List.of(
                        new StoredZip.Member(READ_ME, files.readMe()),
                        new StoredZip.Member(SCRIPT, files.script()),
                        new StoredZip.Member(PROFILE, files.profile()),
                        new StoredZip.Member(REGISTRY, files.registry()),
                        new StoredZip.Member(AUTODISCOVER, files.autodiscover())));
    }

    /**
     * The archive that leaves.
     *
     * @param canonical the archive of the unsigned files
     * @param dated the date that every member bears
     * @param inside signs the installer, the result is the installer
     * @param beside signs any bytes, the result is their detached signature
     */
    public static byte[] signed(byte[] canonical, LocalDate dated, Signing inside, Signing beside) {
        List<StoredZip.Member> members = new ArrayList<>();
        List<StoredZip.Member> proofs = new ArrayList<>();
        Map<String, byte[]> delivered = new LinkedHashMap<>();
        for (StoredZip.Member member : StoredZip.membersOf(canonical)) {
            byte[] content = member.name().equals(SCRIPT) ? inside.of(member.content()) : member.content();
            members.add(new StoredZip.Member(member.name(), content));
            proofs.add(new StoredZip.Member(proofOf(member.name()), beside.of(content)));
            delivered.put(member.name(), content);
        }
        byte[] sumsOfAll = sumsOf(delivered);
        members.addAll(proofs);
        members.add(new StoredZip.Member(SUMS, sumsOfAll));
        members.add(new StoredZip.Member(SUMS + SIGNATURE, beside.of(sumsOfAll)));
        return StoredZip.of(dated, members);
    }

    /** Whether it is the member that carries a signature inside as well. */
    public static boolean isInstaller(String member) {
        return member.equals(SCRIPT);
    }

    /** Whether it holds the sums of the others. */
    public static boolean isSums(String member) {
        return member.equals(SUMS);
    }

    /** The sums of delivered files, in the form that {@code sha256sum -c} reads from the folder that holds all. */
    public static byte[] sumsOf(Map<String, byte[]> files) {
        StringBuilder sums = new StringBuilder();
        for (String name : UNSIGNED) {
            byte[] content = Objects.requireNonNull(files.get(name), name);
            sums.append(OutlookFiles.sha256(content)).append("  ").append(name).append('\n');
        }
        return sums.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Every member's name in an archive that left, in its order. */
    public static List<String> delivered() {
        List<String> names = new ArrayList<>(UNSIGNED);
        UNSIGNED.forEach(name -> names.add(proofOf(name)));
        names.add(SUMS);
        names.add(proofOf(SUMS));
        return names;
    }

    /** Where the detached signature of a member stands. */
    public static String proofOf(String member) {
        return PROOF + member.substring(member.lastIndexOf('/') + 1) + SIGNATURE;
    }
}
