/**
 * Which device and browser somebody has in front of them, guessed from what the browser says of itself. Must not know requests,
 * keep anything, or be relied on: a person always may say otherwise.
 */
@NullMarked
package br.cefetmg.carteiro.portal.device;

import org.jspecify.annotations.NullMarked;
