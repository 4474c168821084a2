package br.cefetmg.carteiro.payload;

/** Where a file's signature is. */
public enum SignatureForm {
    /** There is none, and the file says so. */
    NONE,
    /** The file is wrapped in it: CMS SignedData in DER. */
    INSIDE
}
