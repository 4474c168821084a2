package br.cefetmg.carteiro.problem;

/** A manual file that cannot be trusted; the house does not start with it. */
public final class ManualInvalid extends ProvisioningException {
    private final String file;
    private final int line;
    private final String key;
    private final String reason;

    public ManualInvalid(String file, int line, String key, String reason) {
        super("MN010-5003", "internal-error", Trace.LOG, file + ":" + line + ": " + key + ": " + reason);
        this.file = file;
        this.line = line;
        this.key = key;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** The path of the key, by dots; empty where the file as a whole is meant. */
    public String key() {
        return key;
    }

    public String reason() {
        return reason;
    }
}
