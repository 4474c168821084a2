package br.cefetmg.carteiro.portal.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * That this person has just answered, for one mail program, what is asked about a second device by POP: yes, or that it is none.
 * Kept in their session until something is handed out for it. A link that only claims it is not believed.
 */
@RequestScoped
public class SecondYes {
    private static final String ATTRIBUTE = SecondYes.class.getName();

    @Inject
    HttpServletRequest request;

    /** They said it, and it is on record. */
    void give(String client) {
        request.getSession().setAttribute(ATTRIBUTE, client);
    }

    /** They said that it is no second device but the first with another mail program, of which there is nothing to record. */
    public void giveForTheSame(String client) {
        give(client);
    }

    /** Whether it was said for this mail program and nothing was handed out since. */
    public boolean isGivenFor(String client) {
        HttpSession session = request.getSession(false);
        return session != null && client.equals(session.getAttribute(ATTRIBUTE));
    }

    /** Something is handed out: the next device is another one. */
    public void spend() {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
