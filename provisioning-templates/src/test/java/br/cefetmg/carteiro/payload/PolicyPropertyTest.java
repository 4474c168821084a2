package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("The policy lets pass whatever was written as asked, for every account and in every format")
class PolicyPropertyTest {
    @Property(tries = 300)
    void thePolicyLetsEveryAccountPass(@ForAll(supplier = AnyAccount.class) MailAccount account) {
        Samples.requestsOf(account)
                .filter(request ->
                        !isManaged(request) || !account.address().localPart().matches(".*[{}$%].*"))
                .filter(request -> !OutlookFilesPropertyTest.isMisread(request))
                .forEach(request -> Samples.POLICY.check(
                        Samples.MANUAL, request, Samples.RENDERER.render(Samples.MANUAL, request)));
    }

    /** Managements replace what is marked so; such an address is refused there. */
    private static boolean isManaged(PayloadRequest request) {
        return request.format() == PayloadFormat.ANDROID_AMAPI || request.format() == PayloadFormat.ANDROID_INTUNE;
    }
}
