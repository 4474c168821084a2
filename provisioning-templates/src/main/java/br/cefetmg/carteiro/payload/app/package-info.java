/**
 * How an Android mail app takes settings from its management: which key holds what, as data. Must not know files, formats or
 * people; which app is right for whom is the deployment's decision.
 */
@NullMarked
package br.cefetmg.carteiro.payload.app;

import org.jspecify.annotations.NullMarked;
