package br.cefetmg.carteiro.cli;

import br.cefetmg.carteiro.payload.OutlookBundle;
import br.cefetmg.carteiro.payload.reading.StoredArchive;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The archive for Outlook. It must hold the members that we deliver and no other, stored as we store them: nothing is ever
 * inflated, so that a small file cannot become a large one, and no name leads anywhere.
 */
record Bundle(Map<String, byte[]> members) {

    static Bundle read(byte[] archive, String part) throws Refused {
        Map<String, byte[]> members;
        try {
            members = StoredArchive.read(archive);
        } catch (UnreadableFile other) {
            throw new Refused(Reason.OTHER_ARCHIVE, part);
        }
        if (!List.copyOf(members.keySet()).equals(OutlookBundle.delivered())) {
            throw new Refused(Reason.OTHER_MEMBERS, part);
        }
        return new Bundle(members);
    }

    /** Every member by the signature beside it, the installer by its own too. */
    List<Voucher> vouchers(Seal seal) throws Refused {
        List<Voucher> vouchers = new ArrayList<>();
        for (String name : OutlookBundle.VOUCHED) {
            byte[] content = member(name);
            vouchers.add(seal.detachedCms(member(OutlookBundle.proofOf(name)), content, name));
            if (OutlookBundle.isInstaller(name)) {
                vouchers.add(seal.authenticode(content, name));
            }
            if (OutlookBundle.isSums(name) && !Arrays.equals(content, OutlookBundle.sumsOf(members))) {
                throw new Refused(Reason.OTHER_SUMS, name);
            }
        }
        return vouchers;
    }

    private byte[] member(String name) {
        return Objects.requireNonNull(members.get(name), name);
    }
}
