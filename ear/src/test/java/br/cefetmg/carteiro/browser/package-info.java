/**
 * The portal as people meet it: a real browser at the real house, by roles, labels and what stands on the page. Knows how a
 * person finds their way, each in one place; it must not know how a page is made, and reads no class of the application but its
 * texts and the offline check.
 */
@NullMarked
package br.cefetmg.carteiro.browser;

import org.jspecify.annotations.NullMarked;
