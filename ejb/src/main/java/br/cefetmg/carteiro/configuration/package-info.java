/**
 * What the deployment was told, read once and checked; a wrong value stops the start with one line a reason. Must
 * not know what the settings are used for.
 */
@NullMarked
package br.cefetmg.carteiro.configuration;

import org.jspecify.annotations.NullMarked;
