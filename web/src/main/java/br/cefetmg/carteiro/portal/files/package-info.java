/**
 * The room where a person gets what sets up their mail program: the device at hand first, what the file will do, the file, and
 * what comes after. Must not decide what may be handed out, nor make a file: that is the desk's.
 */
@NullMarked
package br.cefetmg.carteiro.portal.files;

import org.jspecify.annotations.NullMarked;
