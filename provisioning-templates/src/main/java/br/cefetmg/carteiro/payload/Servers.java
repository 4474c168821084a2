package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.MailService;
import br.cefetmg.carteiro.manual.MailSettings;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.problem.NotRepresentable;

/** Where one file tells its client to connect. */
record Servers(Endpoint incoming, Endpoint outgoing) {
    static Servers of(Manual manual, PayloadRequest request) {
        MailSettings settings = manual.settingsFor(request.account().protocol());
        return new Servers(
                incoming(settings.incoming(), request.options().connection()),
                settings.outgoing().primary());
    }

    private static Endpoint incoming(MailService service, Connection connection) {
        return switch (connection) {
            case AS_MANUAL -> service.primary();
            case SSL ->
                service.securedBy(Security.IMPLICIT_TLS)
                        .orElseThrow(() -> new NotRepresentable("connection", "the manual offers no such connection"));
        };
    }
}
