/**
 * Sees to it that a server under test connects to this machine only. Runs in that server's own process; it must not know
 * the house, its tests or any logging, which would come to life too early there.
 */
@NullMarked
package br.cefetmg.carteiro.loopback;

import org.jspecify.annotations.NullMarked;
