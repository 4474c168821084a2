/**
 * What a file will do, told from its own bytes: for somebody who wants to know before they take it. Reads by the strict readers,
 * and must not know how the file was made, nor in which words people are told.
 */
@NullMarked
package br.cefetmg.carteiro.payload.summary;

import org.jspecify.annotations.NullMarked;
