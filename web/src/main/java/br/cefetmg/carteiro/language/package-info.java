/**
 * The languages we speak and the texts in them. Must not know who says what.
 */
@NullMarked
package br.cefetmg.carteiro.language;

import org.jspecify.annotations.NullMarked;
