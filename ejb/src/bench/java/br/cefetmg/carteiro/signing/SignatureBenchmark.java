package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.payload.Connection;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.payload.PayloadRenderer;
import br.cefetmg.carteiro.payload.PayloadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What each signature costs beside the bare one of the same key and provider; development keys of RSA-2048. */
@State(Scope.Benchmark)
public class SignatureBenchmark {
    private KeyRing keyRing;
    private PayloadSigner signer;
    private byte[] profile;
    private byte[] script;

    @Setup
    public void openKeys() throws IOException {
        Configuration configuration = TestConfiguration.development(Files.createTempDirectory("bench"));
        keyRing = new KeyRing(configuration, Clock.systemUTC());
        signer = new PayloadSigner(keyRing, configuration);
        profile = canonical(PayloadFormat.APPLE_MOBILECONFIG);
        script = canonical(PayloadFormat.OUTLOOK_PS1);
        System.out.println("# signatures by " + keyRing.providerDescription());
    }

    private static byte[] canonical(PayloadFormat format) {
        MailAddress address = MailAddress.of("fulano@cefetmg.br");
        MailAccount account = new MailAccount(address, AccountName.of("Fulano de Tal", address), ReceiveProtocol.IMAP);
        PayloadRequest request = new PayloadRequest(
                account, format, PayloadOptions.AS_MANUAL, format.representations().getFirst());
        return new PayloadRenderer().render(ManualReader.builtIn(), request).bytes();
    }

    @Benchmark
    public byte[] bare() throws IOException, OperatorCreationException {
        SigningIdentity identity = keyRing.identity(KeyClass.PROFILE).orElseThrow();
        ContentSigner bare = keyRing.provider().signer("SHA256withRSA", identity.key());
        bare.getOutputStream().write(profile);
        return bare.getSignature();
    }

    @Benchmark
    public Signature cmsOfTheAppleProfile() {
        return signer.enveloping(KeyClass.PROFILE, profile);
    }

    @Benchmark
    public Signature detachedCms() {
        return signer.detached(KeyClass.PROFILE, profile);
    }

    @Benchmark
    public Signature detachedJws() {
        return signer.detachedJws(profile, new JwsStatement("application/json", Instant.EPOCH, "0"));
    }

    @Benchmark
    public Signature authenticodeOfTheScript() {
        return signer.authenticode(script);
    }
}
