/**
 * The devices that a person has set up with what was handed out here, so that each can be told to be set up again after a
 * change. Knows a kind of mail program and dates, nothing that tells one machine from another: no user agent, no serial
 * number, no address on the network. Must not know choices, files, events or HTTP.
 */
@NullMarked
package br.cefetmg.carteiro.device;

import org.jspecify.annotations.NullMarked;
