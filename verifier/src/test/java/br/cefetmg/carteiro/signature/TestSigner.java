package br.cefetmg.carteiro.signature;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import net.jsign.AuthenticodeSigner;
import net.jsign.script.PowerShellScript;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.CollectionStore;

/** Signs in the forms that the house gives, with the leaf of a chain. */
public record TestSigner(TestChain chain) {

    /** CMS with the content in it, as a profile leaves. */
    public byte[] enveloping(byte[] content) {
        return cms(content, true);
    }

    /** CMS beside its content: {@code .p7s}. */
    public byte[] detachedCms(byte[] content) {
        return cms(content, false);
    }

    private byte[] cms(byte[] content, boolean inside) {
        try {
            CMSAttributeTableGenerator required = parameters -> new DefaultSignedAttributeTableGenerator()
                    .getAttributes(parameters)
                    .remove(org.bouncycastle.asn1.cms.CMSAttributes.signingTime)
                    .remove(org.bouncycastle.asn1.cms.CMSAttributes.cmsAlgorithmProtect);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                    .setSignedAttributeGenerator(required)
                    .build(
                            new JcaContentSignerBuilder("SHA256withECDSA")
                                    .build(chain.key().getPrivate()),
                            new JcaX509CertificateHolder(chain.leaf())));
            generator.addCertificates(new CollectionStore<>(List.of(
                    new JcaX509CertificateHolder(chain.leaf()), new JcaX509CertificateHolder(chain.intermediate()))));
            return generator
                    .generate(new CMSProcessableByteArray(content), inside)
                    .getEncoded("DER");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A script with its signature at the end. */
    public byte[] authenticode(byte[] script) {
        try {
            PowerShellScript signable = new PowerShellScript();
            signable.setContent(new String(script, StandardCharsets.US_ASCII));
            Certificate[] certificates = {chain.leaf(), chain.intermediate(), chain.root()};
            new AuthenticodeSigner(certificates, chain.key().getPrivate())
                    .withTimestamping(false)
                    .sign(signable);
            return signable.getContent().getBytes(StandardCharsets.US_ASCII);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** JWS beside its content: {@code .jws.json}. */
    public byte[] detachedJws(byte[] content) {
        try {
            String header = base64url(("{\"alg\":\"ES256\",\"kid\":\""
                            + JsonWebKey.of(chain.leaf().getPublicKey()).thumbprint()
                            + "\",\"typ\":\"mn010-config+jws\",\"cty\":\"application/json\",\"iat\":"
                            + TestChain.NOW.getEpochSecond()
                            + ",\"jti\":\"7\",\"x5c\":[\"" + base64(chain.leaf()) + "\",\""
                            + base64(chain.intermediate()) + "\"]}")
                    .getBytes(StandardCharsets.US_ASCII));
            Signature es256 = Signature.getInstance("SHA256withECDSAinP1363Format");
            es256.initSign(chain.key().getPrivate());
            es256.update((header + "." + base64url(content)).getBytes(StandardCharsets.US_ASCII));
            return ("{\"protected\":\"" + header + "\",\"signature\":\"" + base64url(es256.sign()) + "\"}")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Leaf, intermediate and root, as the house publishes them. */
    public String certificates() {
        return pem(chain.leaf()) + pem(chain.intermediate()) + pem(chain.root());
    }

    public static String pem(X509Certificate certificate) {
        return "-----BEGIN CERTIFICATE-----\n" + base64(certificate).replaceAll(".{64}", "$0\n")
                + "\n-----END CERTIFICATE-----\n";
    }

    private static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
