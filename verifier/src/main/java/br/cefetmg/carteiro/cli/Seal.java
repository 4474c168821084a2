package br.cefetmg.carteiro.cli;

import br.cefetmg.carteiro.payload.SignatureForm;
import br.cefetmg.carteiro.signature.AuthenticodeScript;
import br.cefetmg.carteiro.signature.CmsSignature;
import br.cefetmg.carteiro.signature.JwsSignature;
import br.cefetmg.carteiro.signature.SignatureProblem;
import java.util.Optional;

/** Single signatures, each checked under the given roots. A part's name goes into what is said of it. */
record Seal(Trust trust) {

    Voucher enveloping(byte[] file, String part) throws Refused {
        return checked(part, () -> {
            CmsSignature signature = trust.under((root, at) -> CmsSignature.enveloping(file, root, at));
            return new Voucher(SignatureForm.INSIDE, part, signature.signer(), signature.content());
        });
    }

    Voucher authenticode(byte[] file, String part) throws Refused {
        return checked(part, () -> {
            AuthenticodeScript script = trust.under((root, at) -> AuthenticodeScript.of(file, root, at));
            return new Voucher(SignatureForm.AUTHENTICODE, part, script.signer(), script.script());
        });
    }

    Voucher detachedCms(byte[] signature, byte[] content, String part) throws Refused {
        return checked(part, () -> {
            CmsSignature read = trust.under((root, at) -> CmsSignature.detached(signature, content, root, at));
            return new Voucher(SignatureForm.DETACHED_CMS, part, read.signer(), content);
        });
    }

    Voucher detachedJws(byte[] signature, byte[] content, String part) throws Refused {
        return checked(part, () -> {
            JwsSignature read = trust.under((root, at) -> JwsSignature.detached(signature, content, root, at));
            return new Voucher(SignatureForm.DETACHED_JWS, part, read.signer(), Sha256.of(content), Optional.of(read));
        });
    }

    private static Voucher checked(String part, Reading reading) throws Refused {
        try {
            return reading.read();
        } catch (SignatureProblem problem) {
            throw new Refused(problem, part);
        }
    }

    private interface Reading {
        Voucher read() throws SignatureProblem;
    }
}
