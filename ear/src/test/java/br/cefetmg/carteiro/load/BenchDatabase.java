package br.cefetmg.carteiro.load;

import br.cefetmg.carteiro.house.PostgresOfTheHouse;
import java.io.IOException;
import java.nio.file.Path;

/** {@code BenchDatabase DIRECTORY PORT ROLES.SQL}: a PostgreSQL of its own, until the standard input ends. */
final class BenchDatabase {
    private BenchDatabase() {}

    public static void main(String... arguments) throws IOException {
        PostgresOfTheHouse postgres = new PostgresOfTheHouse(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        postgres.forget();
        postgres.start();
        try {
            postgres.makeRoles(Path.of(arguments[2]));
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } finally {
            postgres.stop();
        }
    }
}
