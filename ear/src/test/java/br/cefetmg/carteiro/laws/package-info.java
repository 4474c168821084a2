/**
 * The laws of the house, as tests: what each room may use and how its code is written. Knows classes and sources; must not
 * start anything.
 */
@NullMarked
package br.cefetmg.carteiro.laws;

import org.jspecify.annotations.NullMarked;
