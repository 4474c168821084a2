/**
 * Which one receive protocol a person chose, and the acknowledgement that POP needs. Must not know files or HTTP.
 */
@NullMarked
package br.cefetmg.carteiro.choice;

import org.jspecify.annotations.NullMarked;
