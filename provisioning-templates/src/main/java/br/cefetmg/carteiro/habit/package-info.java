/**
 * What each mail program really does, as data with its sources: people decide by it. Must not know the manual, files, or who
 * asks; the words for people are elsewhere.
 */
@NullMarked
package br.cefetmg.carteiro.habit;

import org.jspecify.annotations.NullMarked;
