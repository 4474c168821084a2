package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.choice.Acknowledgement;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.language.PageLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pages of somebody who has signed in, from what the desk knows of them. */
@RequestScoped
public class PersonPages {
    @Inject
    Visitor visitor;

    @Inject
    FormGuard guard;

    @Inject
    Configuration configuration;

    @Inject
    PageLanguage language;

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

    /**
     * The choice, nothing preselected.
     *
     * @param problem key of what must be said above the form, or empty
     */
    Page choose(Optional<ProtocolChoice> current, String problem) {
        Map<String, Object> values = new HashMap<>();
        values.put("problem", problem);
        values.put(
                "acknowledgement",
                Acknowledgement.inForce(language.current().locale())
                        .text()
                        .lines()
                        .toList());
        values.put(
                "version",
                current.map(choice -> Long.toString(choice.version())).orElse(""));
        values.put("current", current.map(choice -> choice.protocol().name()).orElse(""));
        return page("choose", values);
    }

    /** A page of somebody who has signed in, with what its frame shows of them. */
    public Page page(String template, Map<String, Object> values) {
        Person person = visitor.person();
        Map<String, Object> all = new HashMap<>(values);
        all.put("csrf", guard.token());
        all.put("name", person.name().orElse(""));
        all.put("address", person.mailbox().map(MailAddress::asString).orElse(""));
        all.put(
                "roles",
                person.roles().stream().map(role -> role.roleName()).sorted().toList());
        return new Page(template, all);
    }
}
