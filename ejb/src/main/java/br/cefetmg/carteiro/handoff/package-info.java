/**
 * One-time codes: how somebody fetches on their phone what they asked for on another screen. Must not know HTTP, nor how a
 * code is shown.
 */
@NullMarked
package br.cefetmg.carteiro.handoff;

import org.jspecify.annotations.NullMarked;
