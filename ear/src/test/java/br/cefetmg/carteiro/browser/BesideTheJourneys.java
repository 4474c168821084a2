package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.house.HouseIsOpen;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test by a second browser, while the first one goes on: both together leave no processor waiting for the other. What it does to
 * the shared house others may see: what changes its {@link br.cefetmg.carteiro.house.Totals} holds them. The lock keeps all of it on
 * one thread, as Playwright wants it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the second browser")
@ExtendWith(HouseIsOpen.class)
@Timeout(60)
@interface BesideTheJourneys {}
