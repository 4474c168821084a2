package br.cefetmg.carteiro.manual;

import br.cefetmg.carteiro.problem.ManualInvalid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a manual from YAML and believes nothing: every key is known and there once, every value has its type and its bounds,
 * no connection is without protection.
 */
public final class ManualReader {
    private static final String BUILT_IN = "mn-010.yaml";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile("(?=.{1,253}$)(?:" + LABEL + "\\.)+(?!\\d+$)" + LABEL);

    private ManualReader() {}

    /** The revision of MN 010 that this build was made for. */
    public static Manual builtIn() {
        try (InputStream yaml = Objects.requireNonNull(
                ManualReader.class.getResourceAsStream("/manual/" + BUILT_IN), "the built-in manual is missing")) {
            return read(yaml, BUILT_IN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads another revision.
     *
     * @param fileName as the error shall name it
     * @throws ManualInvalid naming file, line and key of the first fault
     * @throws UncheckedIOException when the stream fails
     */
    public static Manual read(InputStream yaml, String fileName) {
        Section file = YamlSections.read(yaml, fileName);
        LocalDate revisedOn = file.date("revisedOn");
        LocalDate revalidateBy = file.date("revalidateBy");
        if (revalidateBy.isBefore(revisedOn)) {
            throw file.invalid("revalidateBy", "is before revisedOn");
        }
        Manual manual = new Manual(
                file.text("code"),
                file.text("revision"),
                revisedOn,
                revalidateBy,
                file.text("issuingArea"),
                file.text("credential"),
                services(file.section("services")));
        file.nothingElse();
        return manual;
    }

    private static MailServices services(Section section) {
        MailService imap = service(section.section("imap"));
        MailService pop = service(section.section("pop"));
        MailService smtp = service(section.section("smtp"));
        section.nothingElse();
        if (imap.host().contains(pop.host()) || pop.host().contains(imap.host())) {
            throw section.section("pop").invalid("host", "is the host of imap, or part of it, or holds it");
        }
        return new MailServices(imap, pop, smtp);
    }

    private static MailService service(Section section) {
        String host = section.text("host");
        if (!HOST.matcher(host).matches()) {
            throw section.invalid("host", "is not a host name in lower case");
        }
        Endpoint primary = endpoint(host, section.section("primary"));
        Optional<Endpoint> alternative = section.optionalSection("alternative").map(way -> endpoint(host, way));
        section.nothingElse();
        if (alternative.filter(way -> way.port() == primary.port()).isPresent()) {
            throw section.section("alternative").invalid("port", "is the primary port too");
        }
        if (alternative.filter(way -> way.security() == primary.security()).isPresent()) {
            throw section.section("alternative").invalid("security", "is the primary security too");
        }
        return new MailService(primary, alternative);
    }

    private static Endpoint endpoint(String host, Section section) {
        Endpoint endpoint = new Endpoint(
                host, section.integer("port", 1, Endpoint.LAST_PORT), section.constant("security", Security.class));
        section.nothingElse();
        return endpoint;
    }
}
