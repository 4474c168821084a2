/**
 * Strict readers of rendered files, one for each grammar; they share nothing with the templates. Must not know what a file is
 * for, nor forgive anything in it.
 */
@NullMarked
package br.cefetmg.carteiro.payload.reading;

import org.jspecify.annotations.NullMarked;
