package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.configuration.Keys;
import br.cefetmg.carteiro.payload.KeyClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/** One PKCS#12 file, read whole and closed again. */
final class KeyFile {
    static final List<String> SECRETS = List.of("record-mac", "person-kek");

    private final Map<KeyClass, SigningIdentity> identities = new EnumMap<>(KeyClass.class);
    private final Map<String, SecretKey> secrets = new HashMap<>();

    private KeyFile() {}

    static KeyFile open(Keys keys, CryptoProvider provider) {
        KeyFile file = new KeyFile();
        try (InputStream stream = Files.newInputStream(keys.keystore())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, keys.password());
            for (KeyClass keyClass : KeyClass.values()) {
                file.readIdentity(store, keys, keyClass, provider);
            }
            for (String alias : SECRETS) {
                if (!(store.getKey(alias, keys.password()) instanceof SecretKey secret)) {
                    throw problem(keys, "has no secret key named " + alias);
                }
                file.secrets.put(alias, secret);
            }
            return file;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unfit) {
            throw problem(keys, "cannot be used: " + unfit.getMessage());
        }
    }

    private void readIdentity(KeyStore store, Keys keys, KeyClass keyClass, CryptoProvider provider)
            throws GeneralSecurityException {
        String alias = alias(keyClass);
        if (store.getKey(alias, keys.password()) instanceof PrivateKey key) {
            List<X509Certificate> chain = Stream.of(store.getCertificateChain(alias))
                    .map(X509Certificate.class::cast)
                    .toList();
            identities.put(keyClass, new SigningIdentity(keyClass, provider.own(key), chain));
        }
    }

    /** Where a class's key stands in the file. */
    static String alias(KeyClass keyClass) {
        return keyClass.name().toLowerCase(Locale.ROOT);
    }

    Optional<SigningIdentity> identity(KeyClass keyClass) {
        return Optional.ofNullable(identities.get(keyClass));
    }

    SecretKey secret(String alias) {
        return Optional.ofNullable(secrets.get(alias)).orElseThrow();
    }

    boolean isMarkedDevelopment() {
        return identities.values().stream()
                .flatMap(identity -> identity.chain().stream())
                .anyMatch(certificate ->
                        certificate.getSubjectX500Principal().getName().contains(DevelopmentKeys.MARK));
    }

    private static ConfigurationProblem problem(Keys keys, String what) {
        return new ConfigurationProblem(List.of("CARTEIRO_KEYSTORE: " + keys.keystore() + " " + what));
    }
}
