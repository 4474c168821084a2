package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.EventId;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.payload.OutlookBundle;
import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.PayloadPolicy;
import br.cefetmg.carteiro.payload.PayloadRenderer;
import br.cefetmg.carteiro.payload.PayloadRequest;
import br.cefetmg.carteiro.signing.JwsStatement;
import br.cefetmg.carteiro.signing.PayloadSigner;
import br.cefetmg.carteiro.signing.Signature;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Where a file is made: rendered, checked, signed. No database, no record. */
@Singleton
class Workshop {
    private final Manual manual;
    private final PayloadSigner signer;
    private final Clock clock;
    private final RecentPayloads payloads;
    private final LastLook lastLook;

    @Inject
    Workshop(Manual manual, PayloadSigner signer, Configuration configuration, Offers offers, Clock clock) {
        this.manual = manual;
        this.signer = signer;
        this.clock = clock;
        PayloadRenderer renderer =
                new PayloadRenderer(configuration.help().lines(), offers.appProfile(), configuration.mailClients());
        this.payloads = new RecentPayloads(wanted -> renderer.render(manual, wanted));
        PayloadPolicy policy = new PayloadPolicy(renderer);
        this.lastLook = new LastLook((asked, payload) -> policy.check(manual, asked, payload));
    }

    /**
     * The file that would leave, looked at: nobody hears of one that is refused then. A class of keys that cannot sign closes its
     * formats whole, the files that leave as they are too.
     */
    Draft draft(IssueRequest request, ReceiveProtocol protocol) {
        PayloadRequest wanted = request.forChoice(protocol);
        Payload payload = payloads.of(wanted);
        lastLook.at(payload, wanted);
        List<String> keyIds =
                wanted.format().keyClasses().stream().map(signer::activeKeyId).toList();
        boolean leavesAsItIs = request.part() == Part.FILE
                && wanted.format().signature().companion().isPresent();
        return new Draft(wanted, payload, request.part(), leavesAsItIs ? List.of() : keyIds);
    }

    /**
     * The bytes that may leave once they are recorded.
     *
     * @param event by which they will be recorded
     */
    byte[] finished(Draft draft, EventId event) {
        check(draft);
        return switch (draft.part()) {
            case FILE -> file(draft);
            case SIGNATURE -> companion(draft, event);
        };
    }

    void check(Draft draft) {
        lastLook.at(draft.payload(), draft.request());
    }

    String manualRevision() {
        return manual.code() + " " + manual.revision();
    }

    private byte[] file(Draft draft) {
        byte[] canonical = draft.payload().bytes();
        return switch (draft.request().format().signature()) {
            case NONE, DETACHED_CMS, DETACHED_JWS -> canonical;
            case INSIDE -> by(draft, signer.enveloping(keyClass(draft), canonical));
            case AUTHENTICODE -> by(draft, signer.authenticode(canonical));
            case MEMBERS ->
                OutlookBundle.signed(
                        canonical,
                        manual.revisedOn(),
                        script -> by(draft, signer.authenticode(script)),
                        content -> by(draft, signer.detached(keyClass(draft), content)));
        };
    }

    private byte[] companion(Draft draft, EventId event) {
        byte[] canonical = draft.payload().bytes();
        return switch (draft.request().format().signature()) {
            case DETACHED_CMS -> by(draft, signer.detached(keyClass(draft), canonical));
            case DETACHED_JWS -> by(draft, signer.detachedJws(canonical, statement(draft, event)));
            case NONE, INSIDE, AUTHENTICODE, MEMBERS -> throw new IllegalStateException("no companion");
        };
    }

    private JwsStatement statement(Draft draft, EventId event) {
        return new JwsStatement(draft.payload().mediaType(), clock.instant(), event.value());
    }

    private static KeyClass keyClass(Draft draft) {
        return draft.request().format().keyClass().orElseThrow();
    }

    private static byte[] by(Draft draft, Signature signature) {
        if (!draft.keyIds().contains(signature.keyId())) {
            throw new IllegalStateException("The key changed between draft and signature");
        }
        return signature.bytes();
    }
}
