package br.cefetmg.carteiro.load;

import br.cefetmg.carteiro.load.bare.BarePath;
import br.cefetmg.carteiro.load.bare.BareTables;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentHelper;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentHelper.ServerDeploymentException;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The {@linkplain BarePath bare path} beside the house: the same server, database, libraries and sign-in. What the house takes more
 * than it is the house's own; what both take is the machine's and the platform's.
 */
final class BareHouse {
    private static final String NAME = "bare.war";
    private static final int FROM_HTTP_TO_MANAGEMENT = 9990 - 8080;
    private static final String DESCRIPTOR = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet-mapping>
                <servlet-name>jakarta.ws.rs.core.Application</servlet-name>
                <url-pattern>/*</url-pattern>
              </servlet-mapping>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>all</web-resource-name>
                  <url-pattern>/*</url-pattern>
                </web-resource-collection>
                <auth-constraint><role-name>**</role-name></auth-constraint>
              </security-constraint>
              <login-config><auth-method>OIDC</auth-method></login-config>
            </web-app>
            """;

    private BareHouse() {}

    /** Its tables anew, and its deployment in a server that has none yet. */
    static void open(int port, String database, String owner)
            throws IOException, SQLException, ServerDeploymentException {
        try (Connection connection = DriverManager.getConnection(database, owner, "")) {
            BareTables.make(connection);
        }
        WebArchive archive = ShrinkWrap.create(WebArchive.class, NAME)
                .addPackage(BarePath.class.getPackage())
                .addAsWebInfResource(new StringAsset(DESCRIPTOR), "web.xml")
                .addAsWebInfResource(
                        new File(System.getenv("CARTEIRO_HOME"), "web/src/main/webapp/WEB-INF/oidc.json"), "oidc.json")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: deployment.carteiro.ear\n"),
                        "MANIFEST.MF");
        try (ModelControllerClient server =
                        ModelControllerClient.Factory.create("127.0.0.1", port + FROM_HTTP_TO_MANAGEMENT);
                InputStream bytes = archive.as(ZipExporter.class).exportAsInputStream()) {
            new ServerDeploymentHelper(server).deploy(NAME, bytes);
        }
    }
}
