package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.configuration.Mailboxes;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.identity.Role;
import br.cefetmg.carteiro.identity.Subject;
import br.cefetmg.carteiro.problem.InvalidAddress;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.http.oidc.JsonWebToken;

/** Reads a person out of the claims of a token that the server has already verified. */
final class TokenPerson {
    private static final String EMAIL = "email";
    private static final String EMAIL_VERIFIED = "email_verified";
    private static final String SERVICE_ACCOUNT = "service-account-";
    private static final int LONGEST_NAME = 255;

    private final JsonWebToken token;
    private final Mailboxes mailboxes;

    TokenPerson(JsonWebToken token, Mailboxes mailboxes) {
        this.token = token;
        this.mailboxes = mailboxes;
    }

    Person person(Set<Role> roles) {
        Optional<String> stated = claim(mailboxes.claim());
        Optional<MailAddress> mailbox = stated.filter(address -> isVouchedFor()).flatMap(this::served);
        return new Person(new Subject(token.getIssuer(), token.getSubject()), mailbox, stated, name(), roles);
    }

    /** The client behind a service account, in a person's place: it has a name and no mailbox. */
    Person machine(Set<Role> roles) {
        return new Person(
                new Subject(token.getIssuer(), token.getSubject()),
                Optional.empty(),
                Optional.empty(),
                claim("azp"),
                roles);
    }

    /** Keycloak's own spelling of the user behind a client's credentials. */
    boolean isService() {
        return claim("preferred_username")
                .filter(name -> name.startsWith(SERVICE_ACCOUNT))
                .isPresent();
    }

    private boolean isVouchedFor() {
        return !mailboxes.claim().equals(EMAIL) || Boolean.TRUE.equals(token.getClaimValue(EMAIL_VERIFIED));
    }

    private Optional<MailAddress> served(String text) {
        try {
            return Optional.of(MailAddress.of(text))
                    .filter(address -> mailboxes.domains().contains(address.domain()));
        } catch (InvalidAddress notOurs) {
            return Optional.empty();
        }
    }

    private Optional<String> name() {
        return claim("name").map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }

    private Optional<String> claim(String name) {
        return Optional.ofNullable(token.getClaimValueAsString(name)).filter(value -> !value.isBlank());
    }
}
