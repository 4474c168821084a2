/**
 * How the house is, gathered in one place for operators, and what asks for their attention. Must not know how it is shown, nor
 * anything about a single person.
 */
@NullMarked
package br.cefetmg.carteiro.operations;

import org.jspecify.annotations.NullMarked;
