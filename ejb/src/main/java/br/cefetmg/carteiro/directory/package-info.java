/**
 * The people who have signed in and the mailbox each of them has now. Must not know choices, files or events.
 */
@NullMarked
package br.cefetmg.carteiro.directory;

import org.jspecify.annotations.NullMarked;
