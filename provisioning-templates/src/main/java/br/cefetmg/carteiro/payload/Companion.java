package br.cefetmg.carteiro.payload;

/**
 * A signature that is a file of its own beside the one it is for.
 *
 * @param suffix what its name adds to the name of that file
 */
public record Companion(String mediaType, String suffix) {}
