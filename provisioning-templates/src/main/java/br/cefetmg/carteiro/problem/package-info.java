/**
 * What can go wrong, as a closed set with stable codes and typed data. Must not know HTTP, pages or languages.
 */
@NullMarked
package br.cefetmg.carteiro.problem;

import org.jspecify.annotations.NullMarked;
