/**
 * How files and tables travel: headers, digests, names. Must not know who asked or why.
 */
@NullMarked
package br.cefetmg.carteiro.delivery;

import org.jspecify.annotations.NullMarked;
