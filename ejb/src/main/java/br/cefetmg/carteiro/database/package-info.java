/**
 * Brings the schema to the version of the code before anything uses it. Must not know what the tables mean.
 */
@NullMarked
package br.cefetmg.carteiro.database;

import org.jspecify.annotations.NullMarked;
