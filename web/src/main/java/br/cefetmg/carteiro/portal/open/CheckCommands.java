package br.cefetmg.carteiro.portal.open;

import java.util.Map;

/** The commands that the page about signatures shows. Tests run them as they stand. */
final class CheckCommands {
    static final Map<String, String> ALL = Map.of(
            "apple",
            "openssl cms -verify -inform DER -in correio-cefetmg-imap.mobileconfig -CAfile raiz.pem -purpose any"
                    + " -out conteudo.plist",
            "companion",
            "openssl cms -verify -binary -inform DER -in mn010.prf.p7s -content mn010.prf -CAfile raiz.pem -purpose any"
                    + " -out conteudo.prf",
            "hash",
            "openssl dgst -sha256 mn010.prf",
            "offline",
            "./carteiro verify payload correio-cefetmg-imap.mobileconfig --ca raiz.pem");

    private CheckCommands() {}
}
