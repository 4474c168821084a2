/**
 * The pages that nobody signs in for: what this is, the manual's values, help, privacy, accessibility, how to check a
 * signature. Must not know who reads them.
 */
@NullMarked
package br.cefetmg.carteiro.portal.open;

import org.jspecify.annotations.NullMarked;
