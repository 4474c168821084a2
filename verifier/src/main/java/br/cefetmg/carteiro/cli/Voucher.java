package br.cefetmg.carteiro.cli;

import br.cefetmg.carteiro.payload.SignatureForm;
import br.cefetmg.carteiro.signature.JwsSignature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * A signature that stands.
 *
 * @param part the file, companion or member of an archive that it is in
 * @param contentSha256 of what was signed: the canonical bytes
 * @param statement what a JWS says beside
 */
record Voucher(
        SignatureForm form,
        String part,
        X509Certificate signer,
        String contentSha256,
        Optional<JwsSignature> statement) {

    Voucher(SignatureForm form, String part, X509Certificate signer, byte[] content) {
        this(form, part, signer, Sha256.of(content), Optional.empty());
    }

    /** SHA-256 of the certificate: the key's name in the house's records. */
    static String keyId(X509Certificate signer) {
        try {
            return Sha256.of(signer.getEncoded());
        } catch (CertificateEncodingException unreadable) {
            throw new IllegalStateException("A certificate that was just read", unreadable);
        }
    }
}
