package br.cefetmg.carteiro.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People whom nobody has met: each test that changes something takes one for itself. */
public final class TestPeople {
    private static final int HOW_MANY = 60;
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private TestPeople() {}

    /** The user name of somebody no other test has. */
    public static String somebodyNew() {
        int number = TAKEN.incrementAndGet();
        if (number > HOW_MANY) {
            throw new IllegalStateException("All test people are taken: raise HOW_MANY");
        }
        return name(number);
    }

    /** The mailbox of a test person. */
    public static String addressOf(String name) {
        return name + "@cefetmg.br";
    }

    static void enter(ArrayNode users) {
        for (int number = 1; number <= HOW_MANY; number++) {
            String name = name(number);
            ObjectNode user = users.addObject();
            user.put("id", UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
            user.put("username", name);
            user.put("enabled", true);
            user.put("email", addressOf(name));
            user.put("emailVerified", true);
            user.put("firstName", "Pessoa");
            user.put("lastName", "de Teste");
            ObjectNode password = user.withArray("credentials").addObject();
            password.put("type", "password");
            password.put("value", name);
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "pessoa%05d", number);
    }
}
