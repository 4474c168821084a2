package br.cefetmg.carteiro.inside;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.signing.KeyRing;
import jakarta.enterprise.inject.Instance;
import java.security.Principal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The workshop inside the server: which beans it has, and who computes signatures (A-container)")
class WorkshopIT {
    private static final String ROOT = "br.cefetmg.carteiro.";

    @Deployment
    static WebArchive beside() {
        return Beside.theEar("workshop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"issuance.Workshop", "signing.PayloadSigner", "signing.KeyRing", "configuration.Configuration"})
    void isOneOfItsKind(String bean) throws Exception {
        assertThat(Beside.<Object, Boolean>bean(ROOT + bean, Instance::isResolvable))
                .isTrue();
        assertThat(Beside.<Object, Object>bean(ROOT + bean, Instance::get))
                .isSameAs(Beside.<Object, Object>bean(ROOT + bean, Instance::get));
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            architectures = {"amd64", "aarch64"})
    void signsByTheProviderThatTheServerHasAsAModule() throws Exception {
        assertThat(Beside.bean(
                        ROOT + "signing.KeyRing",
                        (Instance<KeyRing> ring) -> ring.get().providerDescription()))
                .startsWith("AmazonCorrettoCryptoProvider 2.");
        Class<?> provider = Class.forName(
                "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider",
                false,
                KeyRing.class.getClassLoader());
        assertThat(provider.getClassLoader().toString()).contains("software.amazon.cryptools.accp");
    }

    @Test
    void knowsNobodyWhereNobodySignedIn() throws Exception {
        assertThat(Beside.bean(
                        "java.security.Principal",
                        (Instance<Principal> caller) -> caller.get().getName()))
                .isEqualTo("anonymous");
    }
}
