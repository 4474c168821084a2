/**
 * The door for people: pages and forms that work without scripts. Translates between HTTP and the desk; must not
 * hold rules of its own.
 */
@NullMarked
package br.cefetmg.carteiro.portal;

import org.jspecify.annotations.NullMarked;
