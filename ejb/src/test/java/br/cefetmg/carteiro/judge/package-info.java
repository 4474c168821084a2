/** Programs of others that have the last word on our files. */
@NullMarked
package br.cefetmg.carteiro.judge;

import org.jspecify.annotations.NullMarked;
