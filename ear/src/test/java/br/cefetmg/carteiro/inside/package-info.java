/**
 * Tests that run inside the server, beside the deployed EAR, and call its beans. Knows the desk's classes and the
 * container; it must not know the doors: those are tested from outside.
 */
@NullMarked
package br.cefetmg.carteiro.inside;

import org.jspecify.annotations.NullMarked;
