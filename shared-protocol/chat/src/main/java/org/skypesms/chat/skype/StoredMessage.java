package org.skypesms.chat.skype;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.skypesms.message.Skypename;

/**
 * A message as the client keeps it.
 *
 * @param id the client's number of it; grows with time
 * @param from the Skypename as the client spells it
 * @param type of the message; people's own lines are SAID or EMOTED, TEXT under old protocols
 * @param at when, in whole seconds
 * @param body verbatim
 */
record StoredMessage(long id, String from, String type, Instant at, String body) {

  private static final Pattern NAME = Pattern.compile("[\\x21-\\x7E]{1,64}");
  private static final Set<String> LINES = Set.of("SAID", "EMOTED", "TEXT");

  /** Whether a person other than the account itself typed it. */
  boolean isLineOfOther(Skypename self) {
    return LINES.contains(type) && !isFrom(self) && NAME.matcher(from).matches();
  }

  boolean isFrom(Skypename person) {
    return person.value().equalsIgnoreCase(from);
  }

  Skypename sender() {
    return new Skypename(from);
  }

  /** What tells it from another message that has the same number in a new client. */
  Fingerprint fingerprint() {
    return new Fingerprint(from, at, body.length(), body.hashCode());
  }

  record Fingerprint(String from, Instant at, int length, int hash) {}
}
