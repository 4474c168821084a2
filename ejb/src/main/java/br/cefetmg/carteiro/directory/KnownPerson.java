package br.cefetmg.carteiro.directory;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.identity.Subject;
import java.util.Optional;
import java.util.UUID;

/**
 * A person as the directory last saw them.
 *
 * @param id our own random name for them; stands in no file and leaves by no door
 * @param mailbox the institutional mailbox they have now
 * @param name as last seen; not yet fit for a file
 */
public record KnownPerson(UUID id, Subject subject, Optional<MailAddress> mailbox, Optional<String> name) {}
