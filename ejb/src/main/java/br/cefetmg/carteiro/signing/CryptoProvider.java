package br.cefetmg.carteiro.signing;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Who computes signatures: Amazon Corretto Crypto Provider where the server has it as a module for this processor, the
 * JDK otherwise; measured three times faster for RSA. Results are the same.
 */
final class CryptoProvider {
    private final Optional<Provider> accelerated;

    private CryptoProvider(Optional<Provider> accelerated) {
        this.accelerated = accelerated;
    }

    static CryptoProvider best() {
        try {
            AmazonCorrettoCryptoProvider accp = AmazonCorrettoCryptoProvider.INSTANCE;
            accp.assertHealthy();
            return new CryptoProvider(Optional.of(accp));
        } catch (LinkageError | RuntimeException absentHere) {
            return ofTheJdk();
        }
    }

    static CryptoProvider ofTheJdk() {
        return new CryptoProvider(Optional.empty());
    }

    /** Lets it stand first in this server: the identity provider's tokens are then verified by it too. */
    CryptoProvider first() {
        accelerated.ifPresent(provider -> Security.insertProviderAt(provider, 1));
        return this;
    }

    /** The provider that is not the platform's own, for libraries that take one. */
    Optional<Provider> accelerated() {
        return accelerated;
    }

    String description() {
        return accelerated
                .map(provider -> provider.getName() + " " + provider.getVersionStr())
                .orElse("JDK " + Runtime.version().feature());
    }

    /** The key in the provider's own form, once: with a foreign key object it would be translated at each signature. */
    PrivateKey own(PrivateKey key) throws GeneralSecurityException {
        if (accelerated.isEmpty()) {
            return key;
        }
        Key translated =
                KeyFactory.getInstance(key.getAlgorithm(), accelerated.get()).translateKey(key);
        return (PrivateKey) translated;
    }

    ContentSigner signer(String algorithm, PrivateKey key) throws OperatorCreationException {
        JcaContentSignerBuilder builder = new JcaContentSignerBuilder(algorithm);
        accelerated.ifPresent(builder::setProvider);
        return builder.build(key);
    }

    /** A signature by the JCA's own name, for schemes that need no certificate around it. */
    java.security.Signature signature(String algorithm) throws NoSuchAlgorithmException {
        return accelerated.isPresent()
                ? java.security.Signature.getInstance(algorithm, accelerated.get())
                : java.security.Signature.getInstance(algorithm);
    }
}
