/**
 * The offline command. Prints and exits; must not hold any judgement of its own.
 */
@NullMarked
package br.cefetmg.carteiro.cli;

import org.jspecify.annotations.NullMarked;
