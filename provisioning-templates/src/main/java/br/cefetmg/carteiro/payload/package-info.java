/**
 * The files that the manual becomes: formats, rendering to canonical bytes, the policy every file must pass. Pure: same input,
 * same bytes. Must not know signing, storage, time or who asks.
 */
@NullMarked
package br.cefetmg.carteiro.payload;

import org.jspecify.annotations.NullMarked;
