package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.reading.QrPicture;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What Thunderbird for Android scans, by its document of the code's format, version 1. The eighth element of a server, which
 * would be a password, never exists; nor does the seventh, where its reader stumbles over null.
 */
final class ThunderbirdCodePolicy {
    private static final long AUTHENTICATION_BY_PASSWORD = 1;

    private ThunderbirdCodePolicy() {}

    static void check(Manual manual, PayloadRequest request, byte[] file) throws UnreadableFile {
        byte[] text = file;
        if (request.representation().mediaType().equals("image/svg+xml")) {
            String title = AccountFacts.title(request.account().protocol());
            text = QrPicture.read(file, title).getBytes(StandardCharsets.UTF_8);
            // the picture hides from a search through the file what the code says
            PayloadPolicy.requireOneProtocol(manual, request.account(), new String(text, StandardCharsets.UTF_8));
        }
        require(StrictJson.readList(text).equals(expected(manual, request)), "another code");
        for (byte one : text) {
            require(one >= 0x20 || one < 0, "a line end or control character in the code");
        }
    }

    private static List<Object> expected(Manual manual, PayloadRequest request) {
        MailAccount account = request.account();
        String address = account.address().asString();
        Servers servers = Servers.of(manual, request);
        long protocol = switch (account.protocol()) {
            case IMAP -> 0;
            case POP -> 1;
        };
        List<Object> identity = List.of(address, account.name().text());
        List<Object> group = List.of(server(0, servers.outgoing(), address), identity);
        return List.of(1L, List.of(1L, 1L), server(protocol, servers.incoming(), address), List.of(group));
    }

    private static List<Object> server(long protocol, Endpoint place, String user) {
        long security = switch (place.security()) {
            case STARTTLS -> 2;
            case IMPLICIT_TLS -> 3;
        };
        return List.of(protocol, place.host(), (long) place.port(), security, AUTHENTICATION_BY_PASSWORD, user);
    }
}
