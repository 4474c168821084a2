/**
 * The whole house under test: the real EAR in a real WildFly, a real Keycloak, real tokens. Knows addresses, tokens and
 * bytes on the wire; it must not know any class of the application.
 */
@NullMarked
package br.cefetmg.carteiro.house;

import org.jspecify.annotations.NullMarked;
