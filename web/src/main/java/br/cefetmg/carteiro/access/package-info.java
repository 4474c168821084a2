/**
 * Who stands at the door and may they: from the token to a person, rates, request rules, headers, forgery checks.
 * Must not know what they want.
 */
@NullMarked
package br.cefetmg.carteiro.access;

import org.jspecify.annotations.NullMarked;
