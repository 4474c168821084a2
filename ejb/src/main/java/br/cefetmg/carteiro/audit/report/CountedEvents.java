package br.cefetmg.carteiro.audit.report;

import java.time.LocalDate;
import java.util.Optional;

/** So many events of one kind on one day, as the database counts them. */
record CountedEvents(
        LocalDate day, String type, String channel, Optional<String> format, Optional<String> protocol, long count) {}
