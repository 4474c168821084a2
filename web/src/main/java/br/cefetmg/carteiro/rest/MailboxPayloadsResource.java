package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Role;
import br.cefetmg.carteiro.payload.StableIdentifiers;
import br.cefetmg.carteiro.problem.InvalidInput;
import br.cefetmg.carteiro.problem.MailboxGone;
import br.cefetmg.carteiro.problem.MailboxNotFound;
import br.cefetmg.carteiro.problem.ProvisioningException;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The files of one mailbox, for machines that look after devices: on the person's own choice, never on theirs. */
@Path("api/v1/mailboxes/{address}/payloads/{format}")
public class MailboxPayloadsResource {
    @Inject
    Visitor visitor;

    @EJB
    Directory directory;

    @Inject
    FileDoor door;

    @Inject
    FileMetadata metadata;

    @PathParam("address")
    String address = "";

    @PathParam("format")
    String slug = "";

    @Context
    HttpHeaders headers;

    @Context
    Request http;

    @GET
    public Response file(@BeanParam PayloadQuery query, @QueryParam("signed") @Nullable String signed) {
        Attribution by = machine();
        if (signed == null || signed.equals("true")) {
            return door.file(by, slug, query, headers, http);
        }
        if (!signed.equals("false")) {
            throw new InvalidInput("query:signed", "must be true or false");
        }
        return door.unsigned(by, slug, query, headers);
    }

    @HEAD
    public Response fileHead(@BeanParam PayloadQuery query) {
        return door.fileHead(machine(), slug, query, headers);
    }

    @GET
    @Path("signature")
    public Response signature(@BeanParam PayloadQuery query) {
        return door.signature(machine(), slug, query, headers, http);
    }

    @HEAD
    @Path("signature")
    public Response signatureHead(@BeanParam PayloadQuery query) {
        return door.signatureHead(machine(), slug, query, headers);
    }

    @GET
    @Path("metadata")
    @Produces(MediaType.APPLICATION_JSON)
    public String metadata(@BeanParam PayloadQuery query) {
        return metadata.of(machine(), slug, query);
    }

    private Attribution machine() {
        KnownPerson machine = visitor.machine(Role.MDM_READ);
        return Attribution.machine(machine, holder(MailAddress.of(address)));
    }

    /**
     * Who has the mailbox now.
     *
     * @throws ProvisioningException MailboxGone where somebody had it once, MailboxNotFound where nobody did
     */
    private KnownPerson holder(MailAddress mailbox) {
        return directory.holderOf(mailbox).orElseThrow(() -> {
            String identifier = StableIdentifiers.of(mailbox).payloadIdentifier();
            return directory.isFormer(mailbox) ? new MailboxGone(identifier) : new MailboxNotFound();
        });
    }
}
