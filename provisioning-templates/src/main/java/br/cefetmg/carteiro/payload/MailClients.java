package br.cefetmg.carteiro.payload;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mail programs that people here may set up, each once, in the order in which they are offered. */
public record MailClients(List<MailClient> clients) {
    public MailClients {
        clients = List.copyOf(clients);
        Set<String> slugs = new HashSet<>();
        if (!clients.stream().allMatch(client -> slugs.add(client.slug()))) {
            throw new IllegalArgumentException("a mail program twice");
        }
    }

    /** Those that we have written about. */
    public static MailClients builtIn() {
        return MailClientReader.builtIn();
    }

    /**
     * The same without some.
     *
     * @throws IllegalArgumentException naming a slug that there is not
     */
    public MailClients without(Collection<String> hidden) {
        hidden.stream().filter(slug -> ofSlug(slug).isEmpty()).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException(unknown);
        });
        return new MailClients(clients.stream()
                .filter(client -> !hidden.contains(client.slug()))
                .toList());
    }

    public Optional<MailClient> ofSlug(String slug) {
        return clients.stream().filter(client -> client.slug().equals(slug)).findFirst();
    }

    /** Those that run on a system, the ones that read a file first. */
    public List<MailClient> on(DeviceSystem system) {
        return clients.stream()
                .filter(client -> client.runsOn(system))
                .sorted((one, other) -> Boolean.compare(one.readsNoFile(), other.readsNoFile()))
                .toList();
    }

    public List<String> slugs() {
        return clients.stream().map(MailClient::slug).toList();
    }
}
