/**
 * What is held about somebody, as they see it themselves: their choices, devices and files, a copy of everything, and when each
 * thing will be forgotten. Must not know how the record is kept.
 */
@NullMarked
package br.cefetmg.carteiro.portal.record;

import org.jspecify.annotations.NullMarked;
