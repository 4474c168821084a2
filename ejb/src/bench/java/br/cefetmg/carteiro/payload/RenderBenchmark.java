package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.payload.app.AppProfile;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What each file costs before it is signed: to write it, and to read it back. */
@State(Scope.Benchmark)
public class RenderBenchmark {
    @Param
    public PayloadFormat format;

    private final Manual manual = ManualReader.builtIn();
    private final PayloadRenderer renderer = new PayloadRenderer(List.of(), Optional.of(AppProfile.sample()), MailClients.builtIn());
    private final PayloadPolicy policy = new PayloadPolicy(renderer);
    private PayloadRequest request;
    private Payload payload;

    @Setup
    public void ask() {
        MailAddress address = MailAddress.of("fulano@cefetmg.br");
        MailAccount account = new MailAccount(address, AccountName.of("Fulano de Tal", address), ReceiveProtocol.IMAP);
        request = new PayloadRequest(account, format, PayloadOptions.AS_MANUAL, format.representations().getFirst());
        payload = renderer.render(manual, request);
    }

    @Benchmark
    public Payload render() {
        return renderer.render(manual, request);
    }

    @Benchmark
    public void policy() {
        policy.check(manual, request, payload);
    }
}
