package br.cefetmg.carteiro.payload.summary;

/** Something that a file does, or that people expect of such a file and it does not do. */
public enum Effect {
    /** One mail account is set up, with one protocol to receive by. */
    SETS_UP_ONE_ACCOUNT,
    /** Nothing but mail is in it: no certificate, no management, no restriction. */
    ONLY_MAIL,
    /** It takes the place of an earlier file of ours for the same mailbox; that one's account goes with it. */
    REPLACES_EARLIER_FILE,
    /** What the person types for receiving is used for sending too. */
    ASKS_ONCE,
    /** It runs on the computer, and first says what it is about to do. */
    RUNS_A_PROGRAM,
    /** Outlook gets a profile beside those it has. */
    ADDS_OUTLOOK_PROFILE,
    /** Outlook's profile of the same name is replaced. */
    REPLACES_OUTLOOK_PROFILE,
    /** Outlook opens in that profile from now on; the one used until now stays, and somebody who wants it back has to choose it. */
    OPENS_OUTLOOK_IN_ITS_PROFILE,
    /** It tells the mail program to remove messages from the server once they are fetched. */
    REMOVES_FETCHED,
    /** The mail program removes from the server what somebody deletes in it. */
    REMOVES_DELETED,
    /** It cannot say whether fetched messages stay on the server: the mail program decides. */
    LEAVES_REMOVAL_TO_PROGRAM,
    /** It is read by people; no program opens it. */
    FOR_READING,
    /** It does nothing by itself: administrators and their tools use it. */
    FOR_ADMINISTRATORS
}
