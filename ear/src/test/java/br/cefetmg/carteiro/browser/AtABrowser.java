package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.house.InTheHouse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;

/** A test of the running house by a browser. A browser that hangs ends its test, not the run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@InTheHouse
@Timeout(60)
@interface AtABrowser {}
