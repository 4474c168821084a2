package br.cefetmg.carteiro.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** H2's row trigger that refuses to change or remove what was written. Does not stop an administrator's TRUNCATE. */
public final class InsertOnly implements Trigger {
    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("The record is insert-only", "42501");
    }
}
