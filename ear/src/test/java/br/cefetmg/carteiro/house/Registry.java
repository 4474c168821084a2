package br.cefetmg.carteiro.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** The office that keeps people's addresses: Keycloak's own administration, for tests in which an address or a name changes. */
public final class Registry {
    private static final String CLERK = "balcao";

    private Registry() {}

    /** What Keycloak must be started with so that the office is open. */
    static Map<String, String> environment() {
        return Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", CLERK, "KC_BOOTSTRAP_ADMIN_PASSWORD", CLERK);
    }

    /** From now on the person's tokens name another address. */
    public static void move(Visit visit, String address) {
        enter(visit, address, true, "Pessoa", "de Teste");
    }

    /** From now on the person's tokens say that nobody has seen whether the address is theirs. */
    static void doubt(Visit visit) {
        enter(visit, TestPeople.addressOf(visit.user()), false, "Pessoa", "de Teste");
    }

    /** From now on the person's tokens say another name. */
    static void rename(Visit visit, String first, String last) {
        enter(visit, TestPeople.addressOf(visit.user()), true, first, last);
    }

    private static void enter(Visit visit, String address, boolean verified, String first, String last) {
        String id = UUID.nameUUIDFromBytes(visit.user().getBytes(UTF_8)).toString();
        String token = Tokens.kept("master", "grant_type=password&client_id=admin-cli" + Tokens.person(CLERK));
        HttpResponse<String> answer =
                House.send(House.request(House.keycloak("admin/realms/identidade-unica/users/" + id))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"email\":\"" + address
                                + "\",\"emailVerified\":" + verified + ",\"firstName\":\"" + first
                                + "\",\"lastName\":\"" + last + "\"}")));
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("not entered: " + answer.statusCode() + " " + answer.body());
        }
        Tokens.forget(visit.user());
    }
}
