package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.EventType;
import br.cefetmg.carteiro.audit.report.Criteria;
import br.cefetmg.carteiro.audit.report.Days;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.problem.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An auditor's question as a query or a form puts it; an empty field does not restrict. A moment is an instant (RFC 3339) or
 * a day, which begins at midnight where the institution is; {@code from} is inclusive, {@code to} exclusive.
 */
public class AuditQuery {
    // databases know fewer years than Java
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    @QueryParam("person")
    private @Nullable String person;

    @QueryParam("protocol")
    private @Nullable String protocol;

    @QueryParam("format")
    private @Nullable String format;

    @QueryParam("channel")
    private @Nullable String channel;

    @QueryParam("type")
    private @Nullable String type;

    @QueryParam("from")
    private @Nullable String from;

    @QueryParam("to")
    private @Nullable String to;

    /**
     * The question in the record's own terms.
     *
     * @throws InvalidInput naming the field that asks for something that cannot be
     */
    public Criteria criteria() {
        return new Criteria(
                given(person).map(MailAddress::of),
                oneOf(
                        "protocol",
                        protocol,
                        Arrays.stream(ReceiveProtocol.values()).map(Enum::name)),
                oneOf("format", format, Arrays.stream(PayloadFormat.values()).map(PayloadFormat::slug)),
                oneOf("channel", channel, Arrays.stream(Channel.values()).map(Channel::wireName)),
                oneOf("type", type, Arrays.stream(EventType.values()).map(EventType::wireName)),
                instant("from", from),
                instant("to", to));
    }

    /** The fields as they were filled in, for a form to show again; empty text for an empty field. */
    public Map<String, String> asForm() {
        return Map.of(
                "person", given(person).orElse(""),
                "protocol", given(protocol).orElse(""),
                "format", given(format).orElse(""),
                "channel", given(channel).orElse(""),
                "type", given(type).orElse(""),
                "from", given(from).orElse(""),
                "to", given(to).orElse(""));
    }

    private static Optional<String> oneOf(String name, @Nullable String value, Stream<String> allowed) {
        Optional<String> wanted = given(value);
        if (wanted.isPresent() && allowed.noneMatch(wanted.get()::equals)) {
            throw new InvalidInput("query:" + name, "is not one of the values that the record knows");
        }
        return wanted;
    }

    private static Optional<Instant> instant(String name, @Nullable String value) {
        return given(value).map(text -> {
            try {
                Instant moment = text.length() == "2026-01-01".length()
                        ? Days.beginning(LocalDate.parse(text))
                        : Instant.parse(text);
                if (moment.isBefore(FIRST) || !moment.isBefore(LAST)) {
                    throw new InvalidInput("query:" + name, "must be in a year from 1970 to 9999");
                }
                return moment;
            } catch (DateTimeException unreadable) {
                throw new InvalidInput("query:" + name, "must be a day or an instant in RFC 3339 form");
            }
        });
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
