/**
 * The load of {@code ./carteiro bench}: many people who fetch their file or a page from a running house, and what that costs its
 * processes; and when a browser shows the first of a page. Measures and prints; it must not judge, and knows no class of the application.
 */
@NullMarked
package br.cefetmg.carteiro.load;

import org.jspecify.annotations.NullMarked;
