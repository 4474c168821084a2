package br.cefetmg.carteiro.portal.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * That this person has just said yes to a second device by POP, for one mail program; kept in their session until something is
 * handed out for it. A link or a form that only claims it is not believed.
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
