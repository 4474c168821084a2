/**
 * The load of {@code ./carteiro bench}: many people who fetch their file from a running house, and what that costs its
 * processes. Measures and prints; it must not judge, and knows no class of the application.
 */
@NullMarked
package br.cefetmg.carteiro.load;

import org.jspecify.annotations.NullMarked;
