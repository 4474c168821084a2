/**
 * Charts as geometry: from numbers to places, in per cent of whatever room a page has. Must not know what the numbers mean, how
 * they are drawn, nor which language they are read in.
 */
@NullMarked
package br.cefetmg.carteiro.portal.chart;

import org.jspecify.annotations.NullMarked;
