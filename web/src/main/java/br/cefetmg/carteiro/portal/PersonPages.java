package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The pages of somebody who has signed in, from what the desk knows of them. */
@RequestScoped
public class PersonPages {
    @Inject
    Visitor visitor;

    @Inject
    FormGuard guard;

    @Inject
    Configuration configuration;

    /** For a person without a mailbox here: which address was seen, which domains are served, whom to ask. */
    public Page noMailbox() {
        return page(
                "no-mailbox",
                Map.of(
                        "seen", visitor.person().statedAddress().orElse(""),
                        "domains",
                                configuration.mailboxes().domains().stream()
                                        .sorted()
                                        .toList()));
    }

    /** A page of theirs, with what its frame needs. */
    public Page page(String template, Map<String, Object> values) {
        Person person = visitor.person();
        Map<String, Object> all = new HashMap<>(values);
        all.put("name", person.name().orElse(""));
        all.put("address", person.mailbox().map(MailAddress::asString).orElse(""));
        return framed(template, all, person.roles());
    }

    /** A page for whoever asks: with the ways of somebody who has signed in, or with those of a stranger. */
    public Page pageForAnybody(String template, Map<String, Object> values) {
        return visitor.rolesOfWhoeverSignedIn()
                .map(roles -> framed(template, values, roles))
                .orElseGet(() -> new Page(template, values));
    }

    private Page framed(String template, Map<String, Object> values, Set<Role> roles) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("csrf", guard.token());
        all.put("expired", guard.sawAnEndedSession());
        all.put("roles", roles.stream().map(Role::roleName).sorted().toList());
        return new Page(template, all);
    }
}
