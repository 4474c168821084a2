package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Security;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words that mail clients use for settings, read from data. */
record MailClients(List<Client> clients) {
    /**
     * One client.
     *
     * @param way how to reach the form that asks for the settings
     * @param verified whether somebody has compared the words with the client itself
     * @param labels the client's word for each setting it asks for, in the order it asks
     * @param security the client's word for each way to protect a connection
     */
    record Client(
            String name, String way, boolean verified, Map<String, String> labels, Map<Security, String> security) {}

    static MailClients builtIn() {
        try (InputStream yaml = Objects.requireNonNull(
                MailClients.class.getResourceAsStream("/br/cefetmg/carteiro/templates/card/clients.yaml"))) {
            return new MailClients(new YAMLMapper().readValue(yaml, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
