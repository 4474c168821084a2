package br.cefetmg.carteiro.house;

/** Moves the hands where nobody wants to wait: what the database says of time. PostgreSQL only. */
public final class Clockwork {
    private Clockwork() {}

    /** As if the person's codes had been made ten minutes ago. */
    public static void endCodesOf(Visit person) {
        Database.run(
                Database.OWNER,
                "update handoff_code set ends_at = now() where person_id = (select id from person where active_address = '"
                        + TestPeople.addressOf(person.user()) + "')");
    }
}
