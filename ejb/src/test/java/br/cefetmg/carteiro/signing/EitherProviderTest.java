package br.cefetmg.carteiro.signing;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.configuration.Keys;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.signature.AuthenticodeScript;
import br.cefetmg.carteiro.signature.CmsSignature;
import br.cefetmg.carteiro.signature.JwsSignature;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName(
        "Signatures are the same by the server's module and, where that is not for the processor, by the JDK (A-signing)")
class EitherProviderTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final byte[] CONTENT = "# Conceição\r\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SCRIPT = "Write-Host x\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String MODULE = "AmazonCorrettoCryptoProvider";

    enum Computer {
        BEST {
            @Override
            CryptoProvider provider() {
                return CryptoProvider.best();
            }
        },
        JDK {
            @Override
            CryptoProvider provider() {
                return CryptoProvider.ofTheJdk();
            }
        };

        abstract CryptoProvider provider();

        SigningIdentity identity(KeyClass keyClass) {
            return Objects.requireNonNull(OPENED.get(this)).identity(keyClass).orElseThrow();
        }

        CmsScheme cms(KeyClass keyClass) throws Exception {
            return new CmsScheme(identity(keyClass), provider());
        }

        byte[] authenticode() throws Exception {
            return new AuthenticodeScheme(identity(KeyClass.WINDOWS), provider()).signed(SCRIPT);
        }
    }

    private static final Map<Computer, KeyFile> OPENED = new EnumMap<>(Computer.class);

    @TempDir
    static Path folder;

    private static @Nullable Provider setAside;

    /** Others in this JVM may have put the module first; the JDK alone must not find it. */
    @BeforeAll
    static void setTheModuleAside() {
        setAside = Security.getProvider(MODULE);
        Security.removeProvider(MODULE);
        Keys keys = new Keys(folder.resolve("keys.p12"), "x".toCharArray(), true, 2048);
        DevelopmentKeys.makeUnlessThere(keys, NOW);
        for (Computer computer : Computer.values()) {
            OPENED.put(computer, KeyFile.open(keys, computer.provider()));
        }
    }

    @AfterAll
    static void putItBack() {
        if (setAside != null) {
            Security.insertProviderAt(setAside, 1);
        }
    }

    private static X509Certificate root(KeyClass keyClass) {
        return Computer.JDK.identity(keyClass).chain().getLast();
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = {"amd64", "aarch64"})
    void theBestIsTheModuleWhereItIsForTheProcessor() {
        assertThat(CryptoProvider.best().description()).startsWith(MODULE + " 2.");
    }

    @Test
    void theJdkSaysWhoItIsAndLeavesKeysAsTheyAre() throws Exception {
        CryptoProvider jdk = CryptoProvider.ofTheJdk();
        PrivateKey key = Computer.JDK.identity(KeyClass.PROFILE).key();
        assertThat(jdk.description()).isEqualTo("JDK " + Runtime.version().feature());
        assertThat(jdk.accelerated()).isEmpty();
        assertThat(jdk.own(key)).isSameAs(key);
        assertThat(jdk.signature("SHA256withRSA").getProvider().getName()).isNotEqualTo(MODULE);
        Provider[] before = Security.getProviders();
        assertThat(jdk.first()).isSameAs(jdk);
        assertThat(Security.getProviders()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aFileSignedInside(Computer computer) throws Exception {
        byte[] signed = computer.cms(KeyClass.PROFILE).enveloping(CONTENT);
        assertThat(CmsSignature.enveloping(signed, root(KeyClass.PROFILE), NOW).content())
                .isEqualTo(CONTENT);
        assertThat(signed).isEqualTo(Computer.BEST.cms(KeyClass.PROFILE).enveloping(CONTENT));
    }

    @ParameterizedTest
    @EnumSource
    void aSignatureBesideAFile(Computer computer) throws Exception {
        byte[] beside = computer.cms(KeyClass.WINDOWS).detached(CONTENT);
        assertThat(CmsSignature.detached(beside, CONTENT, root(KeyClass.WINDOWS), NOW)
                        .signer())
                .isEqualTo(computer.identity(KeyClass.WINDOWS).leaf());
        assertThat(beside).isEqualTo(Computer.BEST.cms(KeyClass.WINDOWS).detached(CONTENT));
    }

    @ParameterizedTest
    @EnumSource
    void aScriptForWindows(Computer computer) throws Exception {
        byte[] signed = computer.authenticode();
        assertThat(AuthenticodeScript.of(signed, root(KeyClass.WINDOWS), NOW).script())
                .isEqualTo(SCRIPT);
        assertThat(signed).isEqualTo(Computer.BEST.authenticode());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a detached JWS: never the same bytes, for ECDSA takes a random number")
    void aDetachedJws(Computer computer) throws Exception {
        JwsScheme scheme = new JwsScheme(computer.identity(KeyClass.JWS), computer.provider());
        byte[] companion = scheme.detached(CONTENT, new JwsStatement("text/plain", NOW, "42"));
        JwsSignature checked = JwsSignature.detached(companion, CONTENT, root(KeyClass.JWS), NOW);
        assertThat(checked.id()).isEqualTo("42");
        assertThat(checked.signer()).isEqualTo(computer.identity(KeyClass.JWS).leaf());
    }
}
