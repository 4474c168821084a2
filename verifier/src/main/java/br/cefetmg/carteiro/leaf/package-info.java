/**
 * The form in which an event is kept for ever: canonical bytes, leaf hash and record MAC. Pure; must not know what
 * events there are, databases or the server.
 */
@NullMarked
package br.cefetmg.carteiro.leaf;

import org.jspecify.annotations.NullMarked;
