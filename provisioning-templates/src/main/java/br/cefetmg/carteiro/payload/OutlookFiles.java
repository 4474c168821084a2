package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.rendering.TemplateEngine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files for classic Outlook, each as the bytes that Windows expects; the later ones are made of the former. */
final class OutlookFiles {
    /** The installer's parts in their order. No template may reach for another one, so they are joined here. */
    private static final List<String> SCRIPT = List.of(
            PayloadFormat.OUTLOOK_PS1.representations().getFirst().template(),
            "outlook/instalar-mn010-look.ps1.ftl",
            "outlook/instalar-mn010-write.ps1.ftl");

    private final TemplateEngine engine;
    private final List<String> help;

    /** @param help lines that say whom to ask, for the file that people read first */
    OutlookFiles(TemplateEngine engine, List<String> help) {
        this.engine = engine;
        this.help = List.copyOf(help);
    }

    /** The profile that Outlook imports. */
    byte[] profile(Manual manual, PayloadRequest request) {
        return WindowsText.ansi(engine.render(
                PayloadFormat.OUTLOOK_PRF.representations().getFirst().template(),
                OutlookValues.ofProfile(manual, request)));
    }

    /** The registry file for administrators. */
    byte[] registry(Manual manual, PayloadRequest request) {
        Map<String, Object> values = new HashMap<>(OutlookValues.ofRegistry(manual, request.account()));
        values.put("prfSha256", sha256(profile(manual, request)));
        return WindowsText.unicode(engine.render(
                PayloadFormat.OUTLOOK_REG.representations().getFirst().template(), values));
    }

    /** The local Autodiscover answer. */
    byte[] autodiscover(Manual manual, PayloadRequest request) {
        return WindowsText.utf8(engine.render(
                PayloadFormat.OUTLOOK_AUTODISCOVER.representations().getFirst().template(),
                OutlookValues.ofAutodiscover(manual, request)));
    }

    /** The installer, with the profile and the Autodiscover answer inside, byte for byte. */
    byte[] script(Manual manual, PayloadRequest request) {
        byte[] profile = profile(manual, request);
        Map<String, Object> values = new HashMap<>(OutlookValues.ofManual(manual, request));
        values.put("prfSha256", sha256(profile));
        values.put("prfBase64", Base64Lines.of(profile));
        values.put("xmlBase64", Base64Lines.of(autodiscover(manual, request)));
        values.put(
                "addressBase64",
                Base64Lines.of(WindowsText.ascii(request.account().address().asString())));
        return WindowsText.ascii(
                SCRIPT.stream().map(part -> engine.render(part, values)).collect(Collectors.joining()));
    }

    /** The archive of all, before anybody signs. */
    byte[] bundle(Manual manual, PayloadRequest request) {
        return OutlookBundle.unsigned(
                manual.revisedOn(),
                new OutlookBundle.Files(
                        readMe(manual, request),
                        script(manual, request),
                        profile(manual, request),
                        registry(manual, request),
                        autodiscover(manual, request)));
    }

    private byte[] readMe(Manual manual, PayloadRequest request) {
        Map<String, Object> values = new HashMap<>(OutlookValues.ofManual(manual, request));
        values.put("help", help);
        return WindowsText.utf8WithMark(engine.render("outlook/leia-me.prose.ftl", values));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
