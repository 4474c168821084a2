package br.cefetmg.carteiro.load.bare;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the bare path reads and writes, made by the owner of the house's own tables. */
public final class BareTables {
    /** As many have chosen, as at a university. */
    static final int PEOPLE = 60_000;

    private static final List<String> STATEMENTS = List.of(
            "drop table if exists bare_choice, bare_issuance, bare_audit",
            "create table bare_choice (person int primary key, protocol text not null)",
            "insert into bare_choice select one, 'IMAP' from generate_series(0, " + (PEOPLE - 1) + ") one",
            "create table bare_issuance (id bigint generated always as identity primary key, person int not null,"
                    + " bytes int not null, at timestamptz not null default now())",
            "create table bare_audit (id bigint generated always as identity primary key, issuance bigint not null,"
                    + " person int not null, what text not null, at timestamptz not null default now())",
            "grant select, insert on bare_choice, bare_issuance, bare_audit to carteiro",
            "analyze bare_choice");

    private BareTables() {}

    public static void make(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String one : STATEMENTS) {
                statement.execute(one);
            }
        }
    }
}
