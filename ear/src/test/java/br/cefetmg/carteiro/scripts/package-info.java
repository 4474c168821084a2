/**
 * What the shell scripts say and do, each for itself in a shell of its own. Knows the scripts; must not build anything or
 * start a server.
 */
@NullMarked
package br.cefetmg.carteiro.scripts;

import org.jspecify.annotations.NullMarked;
