package br.cefetmg.carteiro.payload;

import java.util.Optional;

/** Where a file's signature is. */
public enum SignatureForm {
    /** There is none, and the file says so. */
    NONE,
    /** The file is wrapped in it: CMS SignedData in DER. */
    INSIDE,
    /** The file is a script that ends with it: Authenticode. */
    AUTHENTICODE,
    /** The file is an archive: each member is signed by its own form, and a detached CMS of each stands beside it. */
    MEMBERS,
    /** The file is as it is; a detached CMS of it is a companion. */
    DETACHED_CMS,
    /** The file is as it is; a flattened JWS of it without payload (RFC 7515, appendix F) is a companion. */
    DETACHED_JWS;

    /** What stands beside the file at the doors, if anything does. */
    public Optional<Companion> companion() {
        return switch (this) {
            case NONE, INSIDE, AUTHENTICODE, MEMBERS -> Optional.empty();
            case DETACHED_CMS -> Optional.of(new Companion("application/pkcs7-signature", ".p7s"));
            case DETACHED_JWS -> Optional.of(new Companion("application/jose+json", ".jws.json"));
        };
    }
}
