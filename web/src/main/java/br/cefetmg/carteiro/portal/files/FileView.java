package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.issuance.Draft;
import br.cefetmg.carteiro.issuance.IssueRequest;
import br.cefetmg.carteiro.issuance.PayloadIssuer;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.payload.Representation;
import br.cefetmg.carteiro.portal.DeviceAtHand;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import br.cefetmg.carteiro.portal.device.ProfileInstallation;
import br.cefetmg.carteiro.signing.KeyRing;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The page that says what a file will do. Shows the very bytes that would be signed; signs nothing and leaves no event. */
@RequestScoped
public class FileView {
    @Inject
    Visitor visitor;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    Manual manual;

    @Inject
    KeyRing keyRing;

    @Inject
    DeviceAtHand atHand;

    @Inject
    Configuration configuration;

    @EJB
    PayloadIssuer issuer;

    Response page(
            PayloadFormat format,
            Optional<MailClient> client,
            ReceiveProtocol protocol,
            PayloadOptions options,
            Known known) {
        Map<String, Object> values = new HashMap<>(Preview.of(
                manual,
                draft(format, options, format.forPeople()),
                format.keyClasses().stream().map(keyRing::status).toList()));
        ProfileInstallation installation = atHand.device().profileInstallation();
        values.putAll(Around.of(client, format, protocol, options, installation.name(), known));
        if (format == PayloadFormat.APPLE_MOBILECONFIG && isBetterElsewhere(installation)) {
            String slug = client.map(MailClient::slug).orElse("");
            String path = "portal/files/" + format.slug() + Around.query(slug, options);
            values.put("thisPage", PageAddress.of(configuration.publicUrl(), path));
        }
        values.putAll(client.filter(one -> Around.isTyped(format, one.slug()))
                .filter(one -> !known.second().isDue())
                .map(one -> CardRows.of(
                        draft(format, options, format.representations().getLast()), one.slug()))
                .orElse(CardRows.NONE)
                .values());
        return writer.response(pages.page("files/file", values));
    }

    /** Whether the same device has a browser that installs what this one would not. */
    private static boolean isBetterElsewhere(ProfileInstallation installation) {
        return switch (installation) {
            case NEEDS_SAFARI, NEEDS_BROWSER -> true;
            case WORKS, MAY_WORK, OTHER_DEVICE -> false;
        };
    }

    private Draft draft(PayloadFormat format, PayloadOptions options, Representation representation) {
        return issuer.draft(
                new IssueRequest(Attribution.own(visitor.owner(), Channel.PORTAL), format, options, representation));
    }
}
