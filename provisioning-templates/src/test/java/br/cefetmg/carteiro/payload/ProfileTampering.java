package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One way to spoil a configuration profile, each seen in the wild or feared. */
record ProfileTampering(String what, ReceiveProtocol protocol, UnaryOperator<String> edit) {
    private static final String MAIL_END = "    </dict>\n  </array>";
    private static final String TOP_END = "</dict>\n</plist>";

    static Stream<ProfileTampering> all() {
        return Stream.of(
                imap("a password", before(MAIL_END, "<key>IncomingPassword</key><string>x</string>")),
                imap("no TLS", replace("UseSSL</key>\n      <true/>", "UseSSL</key>\n      <false/>")),
                imap("a port as text", replace("<integer>143</integer>", "<string>143</string>")),
                imap("POP at the IMAP host", replace("EmailTypeIMAP", "EmailTypePOP")),
                imap("port 465", replace("<integer>587<", "<integer>465<")),
                imap("a misspelt key", replace("IncomingMailServerPortNumber", "IncomingMailServerPort")),
                imap(
                        "two payloads",
                        text -> insertBefore(text, "  </array>", mailOf(text).replace(".account", ".b"))),
                imap("CRAM-MD5", replace("EmailAuthPassword", "EmailAuthCRAMMD5")),
                imap(
                        "a user name without domain",
                        replace(
                                "Username</key>\n      <string>conceicao.davila@cefetmg.br",
                                "Username</key>\n      <string>conceicao.davila")),
                imap("the system scope", replace("<string>User</string>", "<string>System</string>")),
                imap("no removal", before(TOP_END, "<key>PayloadRemovalDisallowed</key><true/>")),
                imap("a UUID in lower case", text -> text.replace(accountUuidOf(text), lower(accountUuidOf(text)))),
                imap(
                        "no account type",
                        replaceAll("<key>EmailAccountType</key>\\s*<string>EmailTypeIMAP</string>", "")),
                imap("a boolean for an integer", replace("<integer>1</integer>", "<true/>")),
                imap("no consent in Portuguese", replaceAll("<key>pt-BR</key>\\s*<string>[^<]*</string>", "")),
                imap("a line end in an identifier", replace("<string>br.cefetmg", "<string>\n  br.cefetmg")),
                imap("an end", before(TOP_END, "<key>DurationUntilRemoval</key><real>3600</real>")),
                imap("one UUID twice", text -> text.replace(topUuidOf(text), accountUuidOf(text))),
                new ProfileTampering(
                        "an IMAP prefix for POP",
                        POP,
                        before(MAIL_END, "<key>IncomingMailServerIMAPPathPrefix</key><string>INBOX</string>")),
                imap("a VPN", before(MAIL_END, "<key>VPNUUID</key><string>x</string>")),
                imap("another host", replace("<string>imap.cefetmg.br", "<string>imap.exemplo.br")),
                imap("a line end in a name", replace("<string>Conceição", "<string>Conceição\n")));
    }

    String on(String text) {
        String edited = edit.apply(text);
        if (edited.equals(text)) {
            throw new AssertionError("nothing tampered with: " + what);
        }
        return edited;
    }

    @Override
    public String toString() {
        return what;
    }

    private static ProfileTampering imap(String what, UnaryOperator<String> edit) {
        return new ProfileTampering(what, IMAP, edit);
    }

    private static UnaryOperator<String> replace(String from, String to) {
        return text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    }

    private static UnaryOperator<String> replaceAll(String pattern, String to) {
        return text -> text.replaceAll(pattern, to);
    }

    private static UnaryOperator<String> before(String place, String insertion) {
        return text -> insertBefore(text, place, insertion);
    }

    private static String insertBefore(String text, String place, String insertion) {
        return text.replace(place, insertion + place);
    }

    private static String mailOf(String text) {
        return text.substring(text.indexOf("    <dict>\n      <key>PayloadType"), text.indexOf("  </array>"));
    }

    private static String topUuidOf(String text) {
        return uuid(text, text.indexOf("<key>PayloadUUID"));
    }

    private static String accountUuidOf(String text) {
        return uuid(text, text.lastIndexOf("<key>PayloadUUID"));
    }

    private static String uuid(String text, int key) {
        int start = text.indexOf("<string>", key) + "<string>".length();
        return text.substring(start, start + 36);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
