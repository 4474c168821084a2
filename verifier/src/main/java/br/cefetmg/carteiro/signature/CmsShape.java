package br.cefetmg.carteiro.signature;

import br.cefetmg.carteiro.signature.SignatureProblem.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The one shape in which we sign: DER, version 1, SHA-256 named without parameters, one signer, no unsigned attributes.
 * Fields that no signature covers are held to it, so that not a byte of a file can change unnoticed.
 */
final class CmsShape {
    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private static final Set<AlgorithmIdentifier> SIGNATURES = Set.of(
            new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
            new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE),
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256));

    private CmsShape() {}

    static void require(byte[] encoded, ASN1ObjectIdentifier contentType) throws SignatureProblem {
        try {
            ContentInfo outer = ContentInfo.getInstance(ASN1Primitive.fromByteArray(encoded));
            SignedData signed = SignedData.getInstance(outer.getContent());
            boolean asWeSign = Arrays.equals(outer.getEncoded(ASN1Encoding.DER), encoded)
                    && outer.getContentType().equals(CMSObjectIdentifiers.signedData)
                    && signed.getVersion().hasValue(1)
                    && signed.getDigestAlgorithms().equals(new DERSet(SHA_256))
                    && signed.getEncapContentInfo().getContentType().equals(contentType)
                    && signed.getCRLs() == null
                    && hasWholeSignatures(signed.getCertificates())
                    && signed.getSignerInfos().size() == 1
                    && isAsWeSign(SignerInfo.getInstance(signed.getSignerInfos().getObjectAt(0)));
            if (!asWeSign) {
                throw new SignatureProblem(Kind.MALFORMED, "A CMS signature, but not of the form that we give");
            }
        } catch (IOException | RuntimeException notCms) {
            throw new SignatureProblem(Kind.MALFORMED, "Not a CMS signature", notCms);
        }
    }

    /** The count of unused bits at a signature's end is covered by nothing; JDK and Bouncy Castle ignore it. */
    private static boolean hasWholeSignatures(ASN1Set certificates) {
        for (ASN1Encodable one : certificates) {
            Certificate certificate = Certificate.getInstance(one);
            if (certificate.getSignature().getPadBits() != 0
                    || !certificate
                            .getSignatureAlgorithm()
                            .equals(certificate.getTBSCertificate().getSignature())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsWeSign(SignerInfo signer) {
        return signer.getVersion().hasValue(1)
                && signer.getDigestAlgorithm().equals(SHA_256)
                && SIGNATURES.contains(signer.getDigestEncryptionAlgorithm())
                && signer.getUnauthenticatedAttributes() == null;
    }
}
