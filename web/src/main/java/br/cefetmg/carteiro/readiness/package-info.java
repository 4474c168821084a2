/**
 * What the server itself asks: whether to send people here. Stands in a jar of the EAR's library, because the server finds
 * checks there alone and not in the parts of an EAR (WFLY-12835). Must not know how the answer comes about.
 */
@NullMarked
package br.cefetmg.carteiro.readiness;

import org.jspecify.annotations.NullMarked;
