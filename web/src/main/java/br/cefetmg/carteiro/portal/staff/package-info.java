/**
 * What auditors and operators see: the record in numbers, search, single events, and how the house is. Must not gather or count
 * anything itself, and must not show a record without the desk having recorded that it was read.
 */
@NullMarked
package br.cefetmg.carteiro.portal.staff;

import org.jspecify.annotations.NullMarked;
