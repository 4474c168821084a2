package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.PayloadPolicy;
import br.cefetmg.carteiro.payload.PayloadRenderer;
import br.cefetmg.carteiro.payload.PayloadRequest;
import br.cefetmg.carteiro.signing.PayloadSigner;
import br.cefetmg.carteiro.signing.Signature;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Where a file is made: rendered, checked, signed. No database, no record. */
@Singleton
class Workshop {
    private final Manual manual;
    private final PayloadSigner signer;
    private final PayloadRenderer renderer;
    private final PayloadPolicy policy;

    @Inject
    Workshop(Manual manual, PayloadSigner signer, Offers offers) {
        this.manual = manual;
        this.signer = signer;
        this.renderer = new PayloadRenderer(offers.appProfile());
        this.policy = new PayloadPolicy(renderer);
    }

    Draft draft(IssueRequest request, ReceiveProtocol protocol) {
        PayloadRequest wanted = request.forChoice(protocol);
        Payload payload = renderer.render(manual, wanted);
        return new Draft(wanted, payload, wanted.format().keyClass().map(signer::activeKeyId));
    }

    /** The bytes that may leave once they are recorded. */
    byte[] finished(Draft draft) {
        policy.check(manual, draft.request(), draft.payload());
        return switch (draft.request().format().signature()) {
            case NONE, DETACHED_CMS, DETACHED_JWS -> draft.payload().bytes();
            case INSIDE -> enveloped(draft);
        };
    }

    String manualRevision() {
        return manual.code() + " " + manual.revision();
    }

    private byte[] enveloped(Draft draft) {
        Signature signature = signer.enveloping(
                draft.request().format().keyClass().orElseThrow(),
                draft.payload().bytes());
        if (!Optional.of(signature.keyId()).equals(draft.keyId())) {
            throw new IllegalStateException("The key changed between draft and signature");
        }
        return signature.bytes();
    }
}
