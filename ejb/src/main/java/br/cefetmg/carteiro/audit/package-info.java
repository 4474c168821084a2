/**
 * The record: one insert-only event for each thing that happened, in the same transaction. Must not know how its
 * subjects come about.
 */
@NullMarked
package br.cefetmg.carteiro.audit;

import org.jspecify.annotations.NullMarked;
