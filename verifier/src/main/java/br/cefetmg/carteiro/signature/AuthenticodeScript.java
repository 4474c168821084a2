package br.cefetmg.carteiro.signature;

import br.cefetmg.carteiro.signature.SignatureProblem.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/**
 * A PowerShell script with an Authenticode signature at its end, whose chain ends at a given root.
 *
 * <p>Guarantees on success: every character of the script was signed, by a certificate for code signing that is valid at the
 * given instant under that root, and nothing follows the signature. Two things are compared, since one alone would let another
 * text pass: the text's digest with the one in the signed content (SpcIndirectDataContent, Windows Authenticode Portable
 * Executable Signature Format), and the signature over that content. Does not look at revocation.
 *
 * @param script the text as it was before it was signed
 * @param signer whose key signed it
 */
public record AuthenticodeScript(byte[] script, X509Certificate signer) {
    private static final String CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
    private static final int LINE = 64;

    /** Possessive: a loop that could go back takes a frame of the stack for each line. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?s)(.*)\r\n# SIG # Begin signature block\r\n((?:# [A-Za-z0-9+/=]{1,64}\r\n)++)# SIG # End signature block\r\n");

    /** The script without its signature, checked. */
    public static AuthenticodeScript of(byte[] signed, X509Certificate root, Instant at) throws SignatureProblem {
        Matcher parts = SIGNED.matcher(text(signed));
        if (!parts.matches()) {
            throw new SignatureProblem(Kind.ABSENT, "No signature block at the end of the script");
        }
        CMSSignedData cms = parsed(unwrapped(parts.group(2)));
        if (!MessageDigest.isEqual(digestOf(parts.group(1)), signedDigest(cms))) {
            throw new SignatureProblem(Kind.ALTERED, "The script is not what was signed");
        }
        X509Certificate signer = CmsSignature.checked(cms, root, at);
        if (!AuthenticodeEnvelope.names(cms, signer)) {
            throw new SignatureProblem(Kind.MALFORMED, "The signer is named in an unusual way");
        }
        requireCodeSigning(signer);
        return new AuthenticodeScript(parts.group(1).getBytes(StandardCharsets.UTF_8), signer);
    }

    private static String text(byte[] bytes) throws SignatureProblem {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SignatureProblem(Kind.MALFORMED, "The script is not UTF-8", e);
        }
    }

    /** Only the one way to write the block that signers use: another would be another file with the same signature. */
    private static byte[] unwrapped(String lines) throws SignatureProblem {
        String base64 = lines.replace("# ", "").replace("\r\n", "");
        try {
            byte[] block = Base64.getDecoder().decode(base64);
            if (wrapped(Base64.getEncoder().encodeToString(block)).equals(lines)) {
                return block;
            }
        } catch (IllegalArgumentException e) {
            throw new SignatureProblem(Kind.MALFORMED, "The signature block is no base64", e);
        }
        throw new SignatureProblem(Kind.MALFORMED, "The signature block is written in an unusual way");
    }

    private static String wrapped(String base64) {
        StringBuilder lines = new StringBuilder();
        for (int start = 0; start < base64.length(); start += LINE) {
            lines.append("# ")
                    .append(base64, start, Math.min(base64.length(), start + LINE))
                    .append("\r\n");
        }
        return lines.toString();
    }

    private static CMSSignedData parsed(byte[] block) throws SignatureProblem {
        try {
            CMSSignedData cms = new CMSSignedData(block);
            boolean canonical = Arrays.equals(ASN1Primitive.fromByteArray(block).getEncoded(ASN1Encoding.DER), block);
            if (canonical && AuthenticodeEnvelope.isUsual(cms)) {
                return cms;
            }
        } catch (CMSException | IOException | RuntimeException notCms) {
            // BouncyCastle meets malformed structures with exceptions of many kinds
            throw new SignatureProblem(Kind.MALFORMED, "Not a CMS signature", notCms);
        }
        throw new SignatureProblem(Kind.MALFORMED, "Not an Authenticode signature");
    }

    private static byte[] signedDigest(CMSSignedData cms) throws SignatureProblem {
        try {
            ASN1Sequence content =
                    ASN1Sequence.getInstance(cms.getSignedContent().getContent());
            DigestInfo digest = DigestInfo.getInstance(content.getObjectAt(1));
            if (digest.getAlgorithmId().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)) {
                return digest.getDigest();
            }
        } catch (RuntimeException malformed) {
            throw new SignatureProblem(Kind.MALFORMED, "No digest in the signed content", malformed);
        }
        throw new SignatureProblem(Kind.MALFORMED, "The digest is not SHA-256");
    }

    /** As Windows computes it: over UTF-16LE, with the mark if there is one. */
    private static byte[] digestOf(String script) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_16LE));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }

    private static void requireCodeSigning(X509Certificate signer) throws SignatureProblem {
        try {
            List<String> purposes = signer.getExtendedKeyUsage();
            if (purposes == null || !purposes.contains(CODE_SIGNING)) {
                throw new SignatureProblem(Kind.WRONG_PURPOSE, "The signer's certificate is not for code");
            }
        } catch (CertificateParsingException unreadable) {
            throw new SignatureProblem(Kind.MALFORMED, "The signer's certificate cannot be read", unreadable);
        }
    }
}
