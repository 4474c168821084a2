package br.cefetmg.carteiro.payload;

/** Where a file's signature is. */
public enum SignatureForm {
    /** There is none, and the file says so. */
    NONE,
    /** The file is wrapped in it: CMS SignedData in DER. */
    INSIDE,
    /** Beside the file, as CMS SignedData in DER over its exact bytes. */
    DETACHED_CMS,
    /** Beside the file, as a flattened JWS without its payload (RFC 7515, appendix F) over its exact bytes. */
    DETACHED_JWS
}
