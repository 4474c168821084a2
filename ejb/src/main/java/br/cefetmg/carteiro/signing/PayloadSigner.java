package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.problem.SigningUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Vouches for bytes with the key of their class.
 *
 * <p>Guarantees: a signature by a key that is valid now, or {@link SigningUnavailable}; never unsigned bytes. RSA gives
 * the same signature for the same bytes, ECDSA never. Does not look at what it signs: the policy did.
 */
@Singleton
public class PayloadSigner {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KeyRing keyRing;
    private final SigningPool pool;
    private final Map<KeyClass, CmsScheme> schemes = new EnumMap<>(KeyClass.class);
    private final Optional<JwsScheme> jws;
    private final Optional<AuthenticodeScheme> authenticode;

    @Inject
    PayloadSigner(KeyRing keyRing, Configuration configuration) {
        this.keyRing = keyRing;
        this.pool = new SigningPool(configuration.limits().signers(), PATIENCE);
        for (KeyClass keyClass : List.of(KeyClass.PROFILE, KeyClass.WINDOWS)) {
            keyRing.identity(keyClass)
                    .ifPresent(identity -> schemes.put(keyClass, scheme(identity, keyRing.provider())));
        }
        this.jws = keyRing.identity(KeyClass.JWS).map(identity -> jwsScheme(identity, keyRing.provider()));
        authenticode = keyRing.identity(KeyClass.WINDOWS)
                .map(identity -> new AuthenticodeScheme(identity, keyRing.provider()));
    }

    /** Signs with the content inside: the result is the file. */
    public Signature enveloping(KeyClass keyClass, byte[] content) {
        String keyId = activeKeyId(keyClass);
        return new Signature(signed(keyClass, () -> cms(keyClass).enveloping(content)), keyId);
    }

    /** Signs beside the content: the result is the signature alone. */
    public Signature detached(KeyClass keyClass, byte[] content) {
        String keyId = activeKeyId(keyClass);
        return new Signature(signed(keyClass, () -> cms(keyClass).detached(content)), keyId);
    }

    /** Signs a script of Windows inside: the result is the script. */
    public Signature authenticode(byte[] script) {
        String keyId = activeKeyId(KeyClass.WINDOWS);
        return new Signature(
                signed(KeyClass.WINDOWS, () -> authenticode.orElseThrow().signed(script)), keyId);
    }

    /** Signs bytes that stay as they are: the result is a flattened JWS without payload, to stand beside them. */
    public Signature detachedJws(byte[] content, JwsStatement statement) {
        String keyId = activeKeyId(KeyClass.JWS);
        JwsScheme scheme = jws.orElseThrow();
        return new Signature(signed(KeyClass.JWS, () -> scheme.detached(content, statement)), keyId);
    }

    /** The id of the key that would sign now. */
    public String activeKeyId(KeyClass keyClass) {
        KeyState state = keyRing.state(keyClass);
        if (state != KeyState.ACTIVE) {
            throw new SigningUnavailable(KeyFile.alias(keyClass), state.name());
        }
        return keyRing.identity(keyClass).orElseThrow().keyId();
    }

    private CmsScheme cms(KeyClass keyClass) {
        return Optional.ofNullable(schemes.get(keyClass)).orElseThrow();
    }

    private byte[] signed(KeyClass keyClass, Callable<byte[]> signing) {
        try {
            return pool.within(signing);
        } catch (SigningPool.Crowded crowded) {
            throw new SigningUnavailable(KeyFile.alias(keyClass), "CROWDED");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SigningUnavailable(KeyFile.alias(keyClass), "STOPPING");
        } catch (Exception failed) {
            // whatever a provider or a token throws, the answer is the same: no signature, no file
            throw new SigningUnavailable(
                    KeyFile.alias(keyClass), failed.getClass().getSimpleName());
        }
    }

    private static CmsScheme scheme(SigningIdentity identity, CryptoProvider provider) {
        try {
            return new CmsScheme(identity, provider);
        } catch (CertificateEncodingException | OperatorCreationException unreadable) {
            throw new IllegalStateException("A certificate that was just read, and digests of every JDK", unreadable);
        }
    }

    private static JwsScheme jwsScheme(SigningIdentity identity, CryptoProvider provider) {
        try {
            return new JwsScheme(identity, provider);
        } catch (CertificateEncodingException unreadable) {
            throw new IllegalStateException("A certificate that was just read", unreadable);
        }
    }
}
