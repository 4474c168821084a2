/**
 * Who asks: a person or a machine, as the identity provider vouched for them. Must not know tokens or HTTP.
 */
@NullMarked
package br.cefetmg.carteiro.identity;

import org.jspecify.annotations.NullMarked;
