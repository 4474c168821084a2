package br.cefetmg.carteiro.signing;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/**
 * CMS SignedData (RFC 5652) in DER with SHA-256: leaf and intermediates, no root, and only the two attributes that the
 * RFC demands. Without a signing time an RSA signature of the same content is the same bytes again.
 */
final class CmsScheme {
    private final SigningIdentity identity;
    private final CryptoProvider provider;
    private final List<X509CertificateHolder> chain;
    private final DigestCalculatorProvider digests;

    CmsScheme(SigningIdentity identity, CryptoProvider provider)
            throws CertificateEncodingException, OperatorCreationException {
        this.identity = identity;
        this.provider = provider;
        this.chain = identity.chainWithoutRoot().stream().map(CmsScheme::holder).toList();
        this.digests = new JcaDigestCalculatorProviderBuilder().build();
    }

    byte[] enveloping(byte[] content) throws CMSException, IOException, OperatorCreationException {
        return signed(content, true);
    }

    byte[] detached(byte[] content) throws CMSException, IOException, OperatorCreationException {
        return signed(content, false);
    }

    /** A generator is not safe for use by several threads; a new one costs microseconds. */
    private byte[] signed(byte[] content, boolean inside) throws CMSException, IOException, OperatorCreationException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signerInfo());
        generator.addCertificates(new CollectionStore<>(chain));
        return generator.generate(new CMSProcessableByteArray(content), inside).getEncoded("DER");
    }

    private SignerInfoGenerator signerInfo() throws OperatorCreationException {
        String algorithm =
                "SHA256with" + ("EC".equals(identity.leaf().getPublicKey().getAlgorithm()) ? "ECDSA" : "RSA");
        return new SignerInfoGeneratorBuilder(digests)
                .setSignedAttributeGenerator(requiredAttributes())
                .build(provider.signer(algorithm, identity.key()), chain.getFirst());
    }

    private static CMSAttributeTableGenerator requiredAttributes() {
        return parameters -> {
            ASN1ObjectIdentifier type = (ASN1ObjectIdentifier) parameters.get(CMSAttributeTableGenerator.CONTENT_TYPE);
            byte[] digest = (byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST);
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(type)));
            attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest))));
            return new AttributeTable(attributes);
        };
    }

    private static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new JcaX509CertificateHolder(certificate);
        } catch (CertificateEncodingException unreadable) {
            throw new IllegalStateException("A certificate that was just read", unreadable);
        }
    }
}
