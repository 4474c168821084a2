package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.signing.TestKeys;
import java.time.Clock;
import java.time.ZoneOffset;

/** A workshop as the house has it, with keys of a test. */
final class TestWorkshop {
    private TestWorkshop() {}

    static Workshop with(TestKeys keys) {
        return new Workshop(
                ManualReader.builtIn(),
                keys.signer(),
                keys.configuration(),
                new Offers(keys.configuration()),
                Clock.fixed(TestKeys.now(), ZoneOffset.UTC));
    }
}
