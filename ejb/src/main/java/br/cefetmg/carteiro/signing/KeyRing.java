package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.signature.JsonWebKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * All keys of the house, opened once. Key classes are never shared. The record's own keys must exist, or the house does
 * not open; a signing key that is absent or out of its time closes only its class of files.
 */
@Singleton
public class KeyRing {
    private static final Logger LOG = System.getLogger(KeyRing.class.getName());

    private final Clock clock;
    private final CryptoProvider provider;
    private final KeyFile file;

    @Inject
    KeyRing(Configuration configuration, Clock clock) {
        this.clock = clock;
        this.provider = CryptoProvider.best().first();
        if (configuration.keys().made()) {
            DevelopmentKeys.makeUnlessThere(configuration.keys(), clock.instant());
        }
        this.file = KeyFile.open(configuration.keys(), provider);
        if (configuration.mode() == Mode.PRODUCTION && file.isMarkedDevelopment()) {
            throw new ConfigurationProblem(
                    List.of("CARTEIRO_KEYSTORE: it holds a certificate marked " + DevelopmentKeys.MARK));
        }
        LOG.log(Level.INFO, "MN010-0100 signatures are computed by {0}", provider.description());
        statuses().forEach(status -> LOG.log(Level.INFO, "MN010-0101 key {0}: {1}", status.keyClass(), status.state()));
    }

    public String providerDescription() {
        return provider.description();
    }

    /** The key that shows that the server itself wrote a record. */
    public SecretKey recordMac() {
        return file.secret("record-mac");
    }

    /** The key that wraps each person's own key. */
    public SecretKey personKek() {
        return file.secret("person-kek");
    }

    /** Whether a class's key can sign now. */
    KeyState state(KeyClass keyClass) {
        return identity(keyClass)
                .map(identity -> identity.stateAt(clock.instant()))
                .orElse(KeyState.ABSENT);
    }

    public KeyStatus status(KeyClass keyClass) {
        return identity(keyClass)
                .map(identity -> new KeyStatus(
                        keyClass,
                        identity.stateAt(clock.instant()),
                        Optional.of(identity.keyId()),
                        Optional.of(identity.leaf().getSubjectX500Principal().getName()),
                        Optional.of(identity.end())))
                .orElseGet(() ->
                        new KeyStatus(keyClass, KeyState.ABSENT, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    public List<KeyStatus> statuses() {
        return Arrays.stream(KeyClass.values()).map(this::status).toList();
    }

    /** Every certificate of the signing chains, each once: the leaves, what stands between, the roots last. */
    public List<X509Certificate> certificates() {
        return Arrays.stream(KeyClass.values())
                .flatMap(keyClass -> identity(keyClass).stream())
                .flatMap(identity -> identity.chain().stream())
                .distinct()
                .sorted(Comparator.comparingInt(KeyRing::distanceFromLeaf))
                .toList();
    }

    /** The public keys by which anybody checks a JWS of ours; also one that signs no more, for what it has signed. */
    public List<JsonWebKey> webKeys() {
        return identity(KeyClass.JWS)
                .map(identity -> JsonWebKey.of(identity.leaf().getPublicKey()))
                .stream()
                .toList();
    }

    private static int distanceFromLeaf(X509Certificate certificate) {
        boolean leaf = certificate.getBasicConstraints() < 0;
        boolean root = certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        return leaf ? 0 : root ? 2 : 1;
    }

    Optional<SigningIdentity> identity(KeyClass keyClass) {
        return file.identity(keyClass);
    }

    CryptoProvider provider() {
        return provider;
    }
}
