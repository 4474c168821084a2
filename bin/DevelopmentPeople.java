import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Adds pessoa00001 ... to a development realm: {@code java DevelopmentPeople.java HOW_MANY <realm.json >more.json}. The
 * password is the user name, hashed here once (plain passwords would cost Keycloak 60 ms each at import); ids come from the
 * names, so that a person is the same one after a restart.
 */
class DevelopmentPeople {
    private static final Pattern USERS = Pattern.compile("\"users\"\\s*:\\s*\\[");

    public static void main(String... arguments) throws IOException {
        int howMany = Integer.parseInt(arguments[0]);
        String realm = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Matcher users = USERS.matcher(realm);
        if (!users.find() || howMany < 1 || howMany > 99_999) {
            System.err.println("DevelopmentPeople: wants 1 to 99999 people, and a realm with users");
            System.exit(64);
        }
        String people = IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> person(String.format(Locale.ROOT, "pessoa%05d", number)))
                .collect(Collectors.joining(",\n", "\n", ","));
        String all = new StringBuilder(realm).insert(users.end(), people).toString();
        System.out.write(all.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static String person(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        String secret = "{\\\"value\\\":\\\"%s\\\",\\\"salt\\\":\\\"%s\\\"}"
                .formatted(base64(hash(name)), base64(bytes));
        return """
                {"id": "%s", "username": "%s", "enabled": true, "email": "%s@cefetmg.br", "emailVerified": true,
                 "firstName": "Pessoa", "lastName": "de Teste", "credentials": [{"type": "password",
                 "credentialData": "{\\"algorithm\\":\\"pbkdf2-sha256\\",\\"hashIterations\\":1}", "secretData": "%s"}]}"""
                .formatted(UUID.nameUUIDFromBytes(bytes), name, name, secret);
    }

    private static byte[] hash(String name) {
        try {
            PBEKeySpec wanted = new PBEKeySpec(name.toCharArray(), name.getBytes(StandardCharsets.UTF_8), 1, 512);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(wanted).getEncoded();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every JDK has PBKDF2 with SHA-256", absent);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
