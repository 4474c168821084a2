/**
 * The door for machines and scripts: /api/v1. Translates between HTTP and the desk; must not hold rules of its own.
 */
@NullMarked
package br.cefetmg.carteiro.rest;

import org.jspecify.annotations.NullMarked;
