/**
 * The read side of the record, for the people it concerns and for auditors. Must not write anything but that it was read.
 */
@NullMarked
package br.cefetmg.carteiro.audit.report;

import org.jspecify.annotations.NullMarked;
