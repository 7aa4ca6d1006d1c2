package org.skypesms.smstoskype.addressing;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.state.Conversations;
import org.skypesms.state.Ledger;

/**
 * Reads whom a text names at its beginning, as in {@code @anna hi} and {@code anna: hi}: somebody
 * who wrote to the phone, by Skypename or by name. Stateless.
 */
final class NamedFirst {

  private NamedFirst() {}

  /**
   * Those who are called so, the latest first and those of this conversation before others; none
   * where the text names nobody who wrote to the phone.
   */
  static List<Skypename> of(Ledger ledger, Conversation conversation, String body) {
    return name(body).map(name -> called(ledger, conversation, name)).orElseGet(List::of);
  }

  private static Optional<String> name(String body) {
    String first = body.strip().split("\\s", 2)[0];
    boolean ended = first.endsWith(":") || first.startsWith("@") && first.endsWith(",");
    if (!ended && !first.startsWith("@")) {
      return Optional.empty();
    }
    String name = ended ? first.substring(0, first.length() - 1) : first;
    return Optional.of(name.startsWith("@") ? name.substring(1) : name)
        .filter(one -> !one.isEmpty());
  }

  private static List<Skypename> called(Ledger ledger, Conversation conversation, String name) {
    Conversations conversations = ledger.conversations();
    List<Skypename> here = conversations.writers(conversation, name);
    List<Skypename> anywhere = conversations.writers(conversation.phone(), name);
    return here.isEmpty() ? anywhere : anywhere.stream().filter(here::contains).toList();
  }
}
