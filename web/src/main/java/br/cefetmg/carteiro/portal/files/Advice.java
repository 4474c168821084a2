package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.habit.MailHabits;
import br.cefetmg.carteiro.habit.PopHabit;
import br.cefetmg.carteiro.payload.Custody;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a page says of a mail program: where it takes the credential, what it does by POP, and the steps to take. */
final class Advice {
    private static final MailHabits HABITS = MailHabits.builtIn();
    private static final Guides GUIDES = Guides.builtIn();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Advice() {}

    static Map<String, Object> of(MailClient client, PayloadFormat format, ReceiveProtocol protocol) {
        boolean offScreen = client.otherScreen().filter(format::equals).isPresent();
        boolean typed = format == PayloadFormat.SETTINGS_CARD && !client.readsNoFile();
        String guide = offScreen ? client.slug() + "-code" : typed ? "typing" : client.slug();
        Map<String, Object> values = new HashMap<>();
        values.put("client", client.slug());
        values.put("way", client.words().way());
        values.put("anotherWay", client.receiving().hasAnotherWay(protocol));
        values.put("typed", format == PayloadFormat.SETTINGS_CARD);
        values.put("steps", steps(guide, protocol));
        values.put("pop", protocol == ReceiveProtocol.POP ? habit(client) : "");
        values.put("custody", custody(client.custody()));
        return values;
    }

    private static String habit(MailClient client) {
        String known = HABITS.of(client.slug()).map(habit -> habit.pop().name()).orElse("UNKNOWN");
        // what is known is known of files from here; whoever types has to set it
        return client.readsNoFile() && known.equals(PopHabit.REMOVES.name()) ? "BY_HAND" : known;
    }

    private static List<Map<String, String>> steps(String guide, ReceiveProtocol protocol) {
        return GUIDES.steps(guide, protocol).stream()
                .map(step -> Map.of("say", step.say(), "picture", step.picture()))
                .toList();
    }

    private static Map<String, String> custody(Custody custody) {
        return switch (custody) {
            case Custody.Direct direct -> Map.of("kind", "direct");
            case Custody.HandedToMaker handed ->
                Map.of(
                        "kind", "handed",
                        "maker", handed.maker(),
                        "source", handed.source().toString(),
                        "date", DAY.format(handed.stated()));
            case Custody.NotStated unknown ->
                Map.of("kind", "not-stated", "maker", unknown.maker(), "date", DAY.format(unknown.lookedUp()));
        };
    }
}
