package br.cefetmg.carteiro.cli;

import br.cefetmg.carteiro.payload.SignatureForm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks at a file as it lies on the disk: which signatures must be in it, which companions stand beside it. All that are there
 * must stand. A name that promises a signature is held to it, so that a signature cannot be taken off unnoticed.
 */
record Inspection(Trust trust) {
    private static final List<SignatureForm> BESIDE = List.of(SignatureForm.DETACHED_CMS, SignatureForm.DETACHED_JWS);
    private static final String END_OF_SCRIPT = "# SIG # End signature block\r\n";

    Finding of(Path given) {
        Optional<String> sha256 = Optional.empty();
        try {
            Optional<SignatureForm> companion = BESIDE.stream()
                    .filter(form -> nameOf(given).endsWith(suffix(form)))
                    .findFirst();
            Path file = companion.map(form -> companionOf(given, form)).orElse(given);
            byte[] bytes = SmallFile.read(file);
            sha256 = Optional.of(Sha256.of(bytes));
            return new Finding(given.toString(), sha256, new Verdict.Good(vouchers(given, file, bytes, companion)));
        } catch (Unreadable problem) {
            return new Finding(given.toString(), sha256, new Verdict.Unclear(problem.reason(), problem.part()));
        } catch (Refused problem) {
            return new Finding(given.toString(), sha256, problem.verdict());
        }
    }

    private List<Voucher> vouchers(Path given, Path file, byte[] bytes, Optional<SignatureForm> companion)
            throws Unreadable, Refused {
        if (companion.isPresent()) {
            return List.of(beside(companion.get(), given, bytes));
        }
        List<Voucher> vouchers = new ArrayList<>(inside(nameOf(file), bytes));
        for (SignatureForm form : BESIDE) {
            Path signature = file.resolveSibling(nameOf(file) + suffix(form));
            if (Files.exists(signature)) {
                vouchers.add(beside(form, signature, bytes));
            }
        }
        if (vouchers.isEmpty()) {
            throw new Unreadable(Reason.UNSIGNED, nameOf(file));
        }
        return vouchers;
    }

    private Voucher beside(SignatureForm form, Path signature, byte[] content) throws Unreadable, Refused {
        Seal seal = new Seal(trust);
        byte[] bytes = SmallFile.read(signature);
        return form == SignatureForm.DETACHED_CMS
                ? seal.detachedCms(bytes, content, nameOf(signature))
                : seal.detachedJws(bytes, content, nameOf(signature));
    }

    private List<Voucher> inside(String name, byte[] bytes) throws Refused {
        Seal seal = new Seal(trust);
        return switch (formOf(name.toLowerCase(Locale.ROOT), bytes)) {
            case INSIDE -> List.of(seal.enveloping(bytes, name));
            case AUTHENTICODE -> List.of(seal.authenticode(bytes, name));
            case MEMBERS -> Bundle.read(bytes, name).vouchers(seal);
            case NONE, DETACHED_CMS, DETACHED_JWS -> List.of();
        };
    }

    /** By its name, for what is damaged; by what it begins or ends with, for what was renamed. */
    private static SignatureForm formOf(String name, byte[] bytes) {
        if (name.endsWith(".mobileconfig")) {
            return SignatureForm.INSIDE;
        }
        if (name.endsWith(".ps1")) {
            return SignatureForm.AUTHENTICODE;
        }
        if (name.endsWith(".zip")) {
            return SignatureForm.MEMBERS;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("0\u0082") || text.startsWith("0\u0083")) {
            return SignatureForm.INSIDE;
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return SignatureForm.MEMBERS;
        }
        return text.endsWith(END_OF_SCRIPT) ? SignatureForm.AUTHENTICODE : SignatureForm.NONE;
    }

    private static Path companionOf(Path signature, SignatureForm form) {
        String name = nameOf(signature);
        return signature.resolveSibling(
                name.substring(0, name.length() - suffix(form).length()));
    }

    private static String suffix(SignatureForm form) {
        return form.companion().orElseThrow().suffix();
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
