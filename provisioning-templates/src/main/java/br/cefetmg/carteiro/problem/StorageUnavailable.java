package br.cefetmg.carteiro.problem;

/** The record cannot be written, or nobody can tell whether it was; no bytes leave. */
public final class StorageUnavailable extends ProvisioningException {
    public StorageUnavailable() {
        super("MN010-5002", "storage-unavailable", Trace.LOG, "the record cannot be written");
    }

    public StorageUnavailable(Throwable cause) {
        this();
        initCause(cause);
    }
}
