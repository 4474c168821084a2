package br.cefetmg.carteiro.signature;

import br.cefetmg.carteiro.signature.SignatureProblem.Kind;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A CMS SignedData (RFC 5652) by one signer whose chain ends at a given root.
 *
 * <p>Guarantees on success: every byte of the content was signed, by a certificate valid at the given instant under that
 * root. Does not look at revocation, and does not ask what the certificate was meant for: set-up files are commonly signed
 * with certificates issued for servers.
 *
 * @param content what was signed
 * @param signer whose key signed it
 */
public record CmsSignature(byte[] content, X509Certificate signer) {

    /** The content inside, checked. */
    public static CmsSignature enveloping(byte[] signed, X509Certificate root, Instant at) throws SignatureProblem {
        CmsShape.require(signed, CMSObjectIdentifiers.data);
        return understood(() -> {
            CMSSignedData cms = new CMSSignedData(signed);
            if (!(cms.getSignedContent() != null && cms.getSignedContent().getContent() instanceof byte[] content)) {
                throw new SignatureProblem(Kind.MALFORMED, "The signature holds no content");
            }
            return new CmsSignature(content, checked(cms, root, at));
        });
    }

    /** A signature beside the content it is for, checked. */
    public static CmsSignature detached(byte[] signature, byte[] content, X509Certificate root, Instant at)
            throws SignatureProblem {
        CmsShape.require(signature, CMSObjectIdentifiers.data);
        return understood(() -> {
            CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            return new CmsSignature(content.clone(), checked(cms, root, at));
        });
    }

    static X509Certificate checked(CMSSignedData cms, X509Certificate root, Instant at) throws SignatureProblem {
        try {
            Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                throw new SignatureProblem(Kind.MALFORMED, "Expected one signer, found " + signers.size());
            }
            SignerInformation signer = signers.iterator().next();
            List<X509Certificate> certificates = new ArrayList<>();
            for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
                certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
            }
            X509Certificate leaf = certificates.stream()
                    .filter(certificate -> signer.getSID().match(holderOf(certificate)))
                    .findFirst()
                    .orElseThrow(() -> new SignatureProblem(Kind.MALFORMED, "The signer's certificate is missing"));
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(leaf))) {
                throw new SignatureProblem(Kind.ALTERED, "The content is not what was signed");
            }
            CertificateChain.require(leaf, certificates, root, at);
            return leaf;
        } catch (CMSException | OperatorCreationException | RuntimeException altered) {
            // BouncyCastle meets altered structures with exceptions of many kinds
            throw new SignatureProblem(Kind.ALTERED, "The content is not what was signed", altered);
        } catch (GeneralSecurityException broken) {
            throw new SignatureProblem(Kind.UNTRUSTED, "No valid chain from the signer to the given root", broken);
        }
    }

    private static X509CertificateHolder holderOf(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(certificate.getEncoded());
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("A certificate that was just read", unreadable);
        }
    }

    private static CmsSignature understood(Check check) throws SignatureProblem {
        try {
            return check.run();
        } catch (CMSException | RuntimeException notCms) {
            // Bouncy Castle meets bytes that it does not understand with exceptions of many types
            throw new SignatureProblem(Kind.MALFORMED, "Not a CMS signature", notCms);
        }
    }

    private interface Check {
        CmsSignature run() throws CMSException, SignatureProblem;
    }
}
