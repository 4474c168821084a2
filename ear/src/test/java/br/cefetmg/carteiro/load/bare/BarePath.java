package br.cefetmg.carteiro.load.bare;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The least that could be called the main job: whose token it is, one row read, a text of a profile's length signed, two rows
 * written, in one transaction. Judges nothing, keeps nothing that could be trusted.
 */
@Path("")
@Stateless
public class BarePath {
    private static final String CHOICE = "select protocol from bare_choice where person = ?";
    private static final String RECORD =
            "with issued as (insert into bare_issuance (person, bytes) values (?, ?) returning id)"
                    + " insert into bare_audit (issuance, person, what) select id, ?, 'issued' from issued";
    /** As long as an Apple profile of ours. */
    private static final String PROFILE = "<key>%s</key><string>%s</string>\n".repeat(60);

    @Resource(lookup = "java:jboss/datasources/CarteiroDS")
    private DataSource database;

    @EJB
    private BareSignature signature;

    @GET
    @Path("file")
    @Produces("application/x-apple-aspen-config")
    public byte[] file(@Context SecurityContext caller) throws SQLException {
        int person = person(caller);
        try (Connection connection = database.getConnection();
                PreparedStatement record = connection.prepareStatement(RECORD)) {
            byte[] file = signature.over(
                    PROFILE.replace("%s", person + choice(connection, person)).getBytes(StandardCharsets.UTF_8));
            record.setInt(1, person);
            record.setInt(2, file.length);
            record.setInt(3, person);
            record.executeUpdate();
            return file;
        }
    }

    @GET
    @Path("unchanged")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Response unchanged(@Context SecurityContext caller) throws SQLException {
        int person = person(caller);
        try (Connection connection = database.getConnection()) {
            return Response.notModified(new EntityTag(person + choice(connection, person)))
                    .build();
        }
    }

    private static String choice(Connection connection, int person) throws SQLException {
        try (PreparedStatement choice = connection.prepareStatement(CHOICE)) {
            choice.setInt(1, person);
            try (ResultSet answer = choice.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    /** A row of theirs among {@value BareTables#PEOPLE}, by nothing better than chance. */
    private static int person(SecurityContext caller) {
        return Math.floorMod(caller.getUserPrincipal().getName().hashCode(), BareTables.PEOPLE);
    }
}
