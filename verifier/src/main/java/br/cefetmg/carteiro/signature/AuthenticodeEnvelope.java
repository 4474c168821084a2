package br.cefetmg.carteiro.signature;

import br.cefetmg.carteiro.signature.SignatureProblem.Kind;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;

/**
 * The parts of an Authenticode signature that no signature covers. They change nothing of what was signed, but must be what
 * they always are: a changed file shall not pass as the one that left.
 */
final class AuthenticodeEnvelope {
    private static final String SPC_INDIRECT_DATA = "1.3.6.1.4.1.311.2.1.4";
    private static final AlgorithmIdentifier SHA_256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    private static final Set<AlgorithmIdentifier> ALGORITHMS = Set.of(
            new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256));

    private AuthenticodeEnvelope() {}

    /** Around the content. */
    static boolean isUsual(CMSSignedData cms) {
        return cms.toASN1Structure().getContentType().equals(CMSObjectIdentifiers.signedData)
                && cms.getVersion() == 1
                && cms.getDigestAlgorithmIDs().equals(Set.of(SHA_256))
                && cms.getSignedContentTypeOID().equals(SPC_INDIRECT_DATA)
                && cms.getCertificates().getMatches(null).stream().allMatch(AuthenticodeEnvelope::isWhole);
    }

    /** A certificate's signature is whole bytes; the count of unused bits before it is not signed itself. */
    private static boolean isWhole(X509CertificateHolder certificate) {
        return certificate.toASN1Structure().getSignature().getPadBits() == 0;
    }

    /** Around the signature: the signer by the very name and number of their certificate, the algorithms of today. */
    static boolean names(CMSSignedData cms, X509Certificate signer) throws SignatureProblem {
        SignerInfo info = cms.getSignerInfos().iterator().next().toASN1Structure();
        try {
            IssuerAndSerialNumber name = new IssuerAndSerialNumber(Certificate.getInstance(signer.getEncoded()));
            return info.getVersion().hasValue(1)
                    && info.getDigestAlgorithm().equals(SHA_256)
                    && ALGORITHMS.contains(info.getDigestEncryptionAlgorithm())
                    && Arrays.equals(der(name), der(info.getSID().getId()));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new SignatureProblem(Kind.MALFORMED, "The signer's certificate cannot be read", unreadable);
        }
    }

    private static byte[] der(ASN1Encodable value) throws IOException {
        return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    }
}
