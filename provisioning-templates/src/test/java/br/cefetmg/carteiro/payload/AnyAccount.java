package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Any account: a name that somebody may have or would attack with, any address that a name can stand in, either protocol. */
final class AnyAccount implements ArbitrarySupplier<MailAccount> {
    private static final String[] HOSTILE = {
        "[section]",
        "\r\n",
        "\n",
        "\u0000",
        "${7*7}",
        "<#assign x=1>",
        "%PATH%",
        "%EMAILADDRESS%",
        "\"",
        "\\",
        "$(calc)",
        "</string>",
        "</name>",
        "&lt;",
        "]]>",
        "\\u0022",
        "\u202E",
        "<script>",
        "'",
        "--",
        "; DROP",
        "{{mail}}",
        "é",
        "Ávila",
        " "
    };

    /** With an address that is always the same. */
    static final class AtOneAddress implements ArbitrarySupplier<MailAccount> {
        @Override
        public Arbitrary<MailAccount> get() {
            return at(Arbitraries.just(Samples.ADDRESS));
        }
    }

    @Override
    public Arbitrary<MailAccount> get() {
        return at(Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+/=?^_`{|}~-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(local -> MailAddress.of(local + "@cefetmg.br")));
    }

    private static Arbitrary<MailAccount> at(Arbitrary<MailAddress> addresses) {
        return Combinators.combine(names(), addresses, Arbitraries.of(ReceiveProtocol.class))
                .as(Samples::account);
    }

    private static Arbitrary<String> names() {
        StringArbitrary letters = Arbitraries.strings().withChars("ABçãéñßøŁśčőẽẞЖ李'-.,& ");
        // short enough that it is not for their length that they are refused
        Arbitrary<String> some = letters.ofMaxLength(25);
        Arbitrary<String> attack = Combinators.combine(some, Arbitraries.of(HOSTILE), some)
                .as((before, hostile, after) -> before + hostile + after);
        return Arbitraries.oneOf(
                letters.ofMaxLength(64), Arbitraries.strings().all().ofMaxLength(20), Arbitraries.of(HOSTILE), attack);
    }
}
