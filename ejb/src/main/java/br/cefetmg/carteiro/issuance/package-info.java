/**
 * Hands out files: from choice to signed bytes, recorded before they leave. Must not know HTTP.
 */
@NullMarked
package br.cefetmg.carteiro.issuance;

import org.jspecify.annotations.NullMarked;
