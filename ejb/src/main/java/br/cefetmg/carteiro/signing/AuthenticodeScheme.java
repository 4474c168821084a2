package br.cefetmg.carteiro.signing;

import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import net.jsign.AuthenticodeSigner;
import net.jsign.script.PowerShellScript;

/**
 * Authenticode at the end of a PowerShell script, by jsign. The signer holds the whole chain: for an incomplete one jsign would
 * fetch the rest from where the certificates point. No timestamp and no signing time: with RSA the same script is the same
 * bytes again.
 */
final class AuthenticodeScheme {
    private final SigningIdentity identity;
    private final CryptoProvider provider;

    AuthenticodeScheme(SigningIdentity identity, CryptoProvider provider) {
        this.identity = identity;
        this.provider = provider;
    }

    /** @param script ASCII, so that every PowerShell reads the characters that were hashed */
    byte[] signed(byte[] script) throws Exception {
        PowerShellScript signable = new PowerShellScript();
        signable.setContent(new String(script, StandardCharsets.US_ASCII));
        AuthenticodeSigner signer = new AuthenticodeSigner(identity.chain().toArray(Certificate[]::new), identity.key())
                .withTimestamping(false);
        provider.accelerated().ifPresent(signer::withSignatureProvider);
        signer.sign(signable);
        return signable.getContent().getBytes(StandardCharsets.US_ASCII);
    }
}
