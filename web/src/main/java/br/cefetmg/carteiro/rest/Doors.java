package br.cefetmg.carteiro.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All doors are one application: so one mapper answers for whatever goes wrong at any of them. */
@ApplicationPath("/")
public class Doors extends Application {}
