/**
 * Choosing how to receive mail, one decision a page. Where somebody stands is in the path of the page and nowhere else, so that
 * two windows, the back button and a sign-in in between do no harm. Must not know files or how a choice is kept.
 */
@NullMarked
package br.cefetmg.carteiro.portal.choice;

import org.jspecify.annotations.NullMarked;
