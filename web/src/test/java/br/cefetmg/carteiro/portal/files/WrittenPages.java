package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.issuance.Draft;
import br.cefetmg.carteiro.issuance.Part;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.payload.PayloadRenderer;
import br.cefetmg.carteiro.payload.PayloadRequest;
import br.cefetmg.carteiro.payload.Representation;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.Pages;
import br.cefetmg.carteiro.portal.device.Device;
import br.cefetmg.carteiro.signing.KeyState;
import br.cefetmg.carteiro.signing.KeyStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of this room as they are written for Conceição, each kept to be looked at. */
final class WrittenPages {
    static final Manual MANUAL = ManualReader.builtIn();
    static final MailClients CLIENTS = MailClients.builtIn();
    private static final PayloadRenderer RENDERER = new PayloadRenderer(List.of(), Optional.empty(), CLIENTS);
    private static final Path SHOWN = Path.of("target/pages");

    private WrittenPages() {}

    static String written(String name, String lang, Page page) {
        String html = Pages.writer("/portal", lang).write(page);
        try {
            Files.createDirectories(SHOWN);
            Files.writeString(SHOWN.resolve(name + "-" + lang + ".html"), html);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return html;
    }

    private static Page page(String template, Map<String, Object> own) {
        Map<String, Object> values = new HashMap<>(own);
        values.putAll(Map.of(
                "csrf", "secret", "name", "Conceição", "address", "conceicao.davila@cefetmg.br", "roles", List.of()));
        return new Page("files/" + template, values);
    }

    static Page first(Device device, ReceiveProtocol protocol) {
        return first(CLIENTS, device, protocol);
    }

    static Page first(MailClients offered, Device device, ReceiveProtocol protocol) {
        Map<String, Object> values = new HashMap<>(ForDevice.of(offered, device));
        values.put("protocol", protocol.name());
        return page("first", values);
    }

    private static Draft draft(PayloadFormat format, ReceiveProtocol protocol, Representation as) {
        MailAddress address = MailAddress.of("conceicao.davila@cefetmg.br");
        MailAccount account = new MailAccount(address, AccountName.of("Conceição D'Ávila & Filhos", address), protocol);
        PayloadRequest request = new PayloadRequest(account, format, PayloadOptions.AS_MANUAL, as);
        return new Draft(request, RENDERER.render(MANUAL, request), Part.FILE, List.of());
    }

    static Page file(MailClient client, PayloadFormat format, ReceiveProtocol protocol, Second second) {
        return file(client, format, protocol, new Known(second, Former.NONE));
    }

    static Page file(MailClient client, PayloadFormat format, ReceiveProtocol protocol, Known known) {
        List<KeyStatus> keys = format.keyClasses().stream()
                .map(one -> new KeyStatus(
                        one,
                        KeyState.ACTIVE,
                        Optional.of("00"),
                        Optional.of("CN=Carteiro DESENVOLVIMENTO,O=CEFET-MG"),
                        Optional.of(Instant.parse("2027-11-24T12:00:00Z"))))
                .toList();
        Map<String, Object> values =
                new HashMap<>(Preview.of(MANUAL, draft(format, protocol, format.forPeople()), keys));
        values.putAll(
                Around.of(Optional.of(client), format, protocol, PayloadOptions.AS_MANUAL, "OTHER_DEVICE", known));
        CardRows rows = format == PayloadFormat.SETTINGS_CARD && !known.second().isDue()
                ? CardRows.of(draft(format, protocol, format.representations().getLast()), client.slug())
                : CardRows.NONE;
        values.putAll(rows.values());
        return page("file", values);
    }

    static Page after(MailClient client, PayloadFormat format, ReceiveProtocol protocol) {
        return page("after", AfterPage.values(MANUAL, client, format, protocol));
    }

    static MailClient client(String slug) {
        return CLIENTS.ofSlug(slug).orElseThrow();
    }
}
