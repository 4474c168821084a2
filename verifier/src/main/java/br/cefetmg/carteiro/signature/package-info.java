/**
 * Checks of signed files against a given root. Must not sign, fetch anything or trust what a file says of itself.
 */
@NullMarked
package br.cefetmg.carteiro.signature;

import org.jspecify.annotations.NullMarked;
