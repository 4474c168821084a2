package br.cefetmg.carteiro.operations;

import java.util.Optional;

/**
 * Live numbers. What the database knows is empty while it does not answer.
 *
 * @param people entries in the directory
 * @param files files and signatures handed out since this server opened, by any server of this database
 */
public record Numbers(Traffic traffic, Optional<Long> people, Optional<Long> files) {}
