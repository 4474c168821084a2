package br.cefetmg.carteiro.database;

/** What keeps a database from being a record to rely on. */
public enum Shortcoming {
    EMBEDDED("CARTEIRO_DB_URL: H2 is for a first look and for tests"),
    NEVER_FLUSHES("fsync is off: a crash of the machine loses what was acknowledged"),
    DOES_NOT_WAIT("synchronous_commit is off: a crash of the database loses what was acknowledged"),
    CAN_CHANGE_THE_RECORD("CARTEIRO_DB_USER: this role can change or remove what stands in the record"),
    UNREACHABLE("the database does not answer");

    private final String line;

    Shortcoming(String line) {
        this.line = line;
    }

    /** As the log and the API say it. */
    public String line() {
        return line;
    }
}
