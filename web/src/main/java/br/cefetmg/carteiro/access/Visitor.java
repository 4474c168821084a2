package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.identity.Role;
import br.cefetmg.carteiro.problem.NoInstitutionalMailbox;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Whoever makes this request, if the server has verified their token.
 *
 * <p>Guarantees: a person here is a person; machines that come with their own credentials are turned away.
 */
@RequestScoped
public class Visitor {
    @Inject
    HttpServletRequest request;

    @Inject
    Configuration configuration;

    @EJB
    Directory directory;

    private Optional<Person> person = Optional.empty();
    private Optional<KnownPerson> known = Optional.empty();

    /** The token's person; empty on public paths, where tokens are not looked at. */
    public Optional<Person> signedIn() {
        return token().map(token -> token.person(roles()));
    }

    /** What whoever signed in may do, without a look at who they are: a page of failure must not fail at their token. */
    public Optional<Set<Role>> rolesOfWhoeverSignedIn() {
        return token().map(token -> roles());
    }

    /**
     * The person who must be there.
     *
     * @throws ForbiddenException for a machine, and where nobody signed in
     */
    public Person person() {
        if (person.isEmpty()) {
            TokenPerson token = token().filter(one -> !one.isService()).orElseThrow(ForbiddenException::new);
            person = Optional.of(token.person(roles()));
        }
        return person.get();
    }

    /** The person's entry in the directory, up to date. */
    public KnownPerson known() {
        if (known.isEmpty()) {
            known = Optional.of(directory.welcome(person(), channel()));
        }
        return known.get();
    }

    /** The entry of a person who has a mailbox here. Whoever has none makes no entry, and gives up the one of an older entry. */
    public Optional<KnownPerson> holder() {
        return person().mailbox().isPresent() || directory.knows(person())
                ? Optional.of(known()).filter(entry -> entry.mailbox().isPresent())
                : Optional.empty();
    }

    /**
     * The entry of a person who must have a mailbox here.
     *
     * @throws NoInstitutionalMailbox otherwise
     */
    public KnownPerson owner() {
        return holder().orElseThrow(NoInstitutionalMailbox::new);
    }

    /**
     * The machine that must be there with a role, as the directory keeps it: under its own client name.
     *
     * @throws ForbiddenException for a person, and for a machine without the role
     */
    public KnownPerson machine(Role role) {
        TokenPerson token = token().filter(TokenPerson::isService).orElseThrow(ForbiddenException::new);
        Person machine = token.machine(roles());
        if (!machine.has(role)) {
            throw new ForbiddenException();
        }
        return directory.welcome(machine, Channel.MDM);
    }

    private Channel channel() {
        return Paths.isApi(request.getRequestURI()) ? Channel.API : Channel.PORTAL;
    }

    private Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.roleName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<TokenPerson> token() {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.of(new TokenPerson(principal.getOidcSecurityContext().getToken(), configuration.mailboxes()))
                : Optional.empty();
    }
}
