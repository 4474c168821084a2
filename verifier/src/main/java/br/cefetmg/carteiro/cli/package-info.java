/**
 * The offline command: files and certificates from the disk in, verdicts and an exit code out. Reads only. Must not know the
 * server, the network or how a signature is computed.
 */
@NullMarked
package br.cefetmg.carteiro.cli;

import org.jspecify.annotations.NullMarked;
