/**
 * The template engine under lock: class-path templates, one grammar for each, chosen by the template's name; what a grammar
 * cannot carry is never written. Must not know the manual, people or formats.
 */
@NullMarked
package br.cefetmg.carteiro.payload.rendering;

import org.jspecify.annotations.NullMarked;
