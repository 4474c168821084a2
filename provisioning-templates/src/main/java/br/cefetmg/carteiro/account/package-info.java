/**
 * Who receives mail and how: an address, a name that may stand in a file, exactly one receive protocol. Must not know the
 * manual, any file format or how people sign in.
 */
@NullMarked
package br.cefetmg.carteiro.account;

import org.jspecify.annotations.NullMarked;
