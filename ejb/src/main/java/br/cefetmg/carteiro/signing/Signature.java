package br.cefetmg.carteiro.signing;

/**
 * What signing gave.
 *
 * @param bytes the signed file, or the signature beside it, by the format's scheme
 * @param keyId SHA-256 of the signing certificate
 */
public record Signature(byte[] bytes, String keyId) {}
