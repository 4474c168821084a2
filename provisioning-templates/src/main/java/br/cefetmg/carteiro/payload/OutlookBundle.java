package br.cefetmg.carteiro.payload;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        StringBuilder sums = new StringBuilder();
        for (StoredZip.Member member : StoredZip.membersOf(canonical)) {
            byte[] content = member.name().equals(SCRIPT) ? inside.of(member.content()) : member.content();
            members.add(new StoredZip.Member(member.name(), content));
            proofs.add(new StoredZip.Member(proofOf(member.name()), beside.of(content)));
            // the form that sha256sum -c reads, from the folder that holds all
            sums.append(OutlookFiles.sha256(content))
                    .append("  ")
                    .append(member.name())
                    .append('\n');
        }
        byte[] sumsOfAll = sums.toString().getBytes(StandardCharsets.US_ASCII);
        members.addAll(proofs);
        members.add(new StoredZip.Member(SUMS, sumsOfAll));
        members.add(new StoredZip.Member(SUMS + SIGNATURE, beside.of(sumsOfAll)));
        return StoredZip.of(dated, members);
    }

    private static String proofOf(String member) {
        return PROOF + member.substring(member.lastIndexOf('/') + 1) + SIGNATURE;
    }
}
