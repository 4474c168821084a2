/**
 * What a domain says of its mail to anybody who asks, without signing in. Must not know people, choices or what was asked for.
 */
@NullMarked
package br.cefetmg.carteiro.discovery;

import org.jspecify.annotations.NullMarked;
