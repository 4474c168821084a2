/**
 * How the doors say no: problem documents for machines, pages for people. Must not decide anything.
 */
@NullMarked
package br.cefetmg.carteiro.answer;

import org.jspecify.annotations.NullMarked;
