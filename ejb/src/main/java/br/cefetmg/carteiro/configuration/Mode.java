package br.cefetmg.carteiro.configuration;

/** Whether this is a first look on one machine, or the service that people rely on. */
public enum Mode {
    DEVELOPMENT,
    PRODUCTION
}
