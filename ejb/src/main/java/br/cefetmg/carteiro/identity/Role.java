package br.cefetmg.carteiro.identity;

/** What a caller may do beyond their own mailbox: client roles of {@code carteiro} at the identity provider. */
public enum Role {
    AUDITOR("auditor"),
    OPERATOR("operator"),
    MDM_READ("mdm-read");

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    /** As the identity provider spells it. */
    public String roleName() {
        return roleName;
    }
}
