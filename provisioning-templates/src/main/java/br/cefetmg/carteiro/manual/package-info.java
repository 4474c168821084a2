/**
 * What manual MN 010 says, read from data. The only room that knows hosts and ports; must not know people or file formats.
 */
@NullMarked
package br.cefetmg.carteiro.manual;

import org.jspecify.annotations.NullMarked;
