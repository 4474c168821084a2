/** What {@code ./carteiro bench} compares the house with, on the same server in the same minute. */
@NullMarked
package br.cefetmg.carteiro.load.bare;

import org.jspecify.annotations.NullMarked;
