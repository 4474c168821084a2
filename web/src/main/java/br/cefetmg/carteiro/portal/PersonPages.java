package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.choice.Acknowledgement;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.delivery.PayloadResponses;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.issuance.Offers;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.payload.PayloadFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
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
    Offers offers;

    @Inject
    PageLanguage language;

    /** For a person without a mailbox here: which address was seen, which domains are served, whom to ask. */
    Page noMailbox() {
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

    /** What the person can take along. */
    Page files(ProtocolChoice choice) {
        FormatTexts texts = new FormatTexts(language.current());
        List<Map<String, Object>> formats = offers.formats().stream()
                .filter(PayloadFormat::isForPeople)
                .map(format -> Map.<String, Object>of(
                        "slug", format.slug(),
                        "title", texts.title(format),
                        "purpose", texts.purpose(format),
                        "limits", texts.limits(format),
                        "shown", PayloadResponses.isShown(format.forPeople().mediaType()),
                        "offersConnection", format.offersConnection(),
                        "offersReplacement", format.offersReplacement()))
                .toList();
        return page("files", Map.of("protocol", choice.protocol().name(), "formats", formats));
    }

    /** A page with what every page of somebody signed in needs: who they are, their roles, the secret of their forms. */
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
