/**
 * Who vouches: the keys, their state, and signatures by them. The only room that touches private keys. Must not
 * know people or what it signs.
 */
@NullMarked
package br.cefetmg.carteiro.signing;

import org.jspecify.annotations.NullMarked;
