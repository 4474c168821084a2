/**
 * The pages of one-time codes: where one is made, where one is typed, where one is used. Must not know what makes a code
 * right.
 */
@NullMarked
package br.cefetmg.carteiro.portal.code;

import org.jspecify.annotations.NullMarked;
