package org.skypesms.smstoskype.addressing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.state.Conversations;
import org.skypesms.state.Ledger;
import org.skypesms.state.Ruling;

/**
 * Reads whom a text names at its beginning, as in {@code @anna hi} and {@code anna: hi}: somebody
 * who wrote to the phone, by Skypename or by name, or somebody who allows any phone to begin, by
 * Skypename. Immutable.
 */
public final class NamedFirst {

  /** Stands for all who wrote to the phone. */
  private static final String WRITERS = "writers";

  private final Set<String> allowed;

  /** These Skypenames may be named, and whoever wrote to the phone where {@code writers} is one. */
  public NamedFirst(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /**
   * Those who are called so, the latest first and those of this conversation before others; none
   * where the text names nobody who may be named.
   */
  List<Skypename> of(Ledger ledger, Conversation conversation, String body) {
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

  private List<Skypename> called(Ledger ledger, Conversation conversation, String name) {
    List<Skypename> writers =
        writers(ledger.conversations(), conversation, name).stream().filter(this::may).toList();
    return writers.isEmpty() ? listed(ledger, name) : writers;
  }

  private static List<Skypename> writers(
      Conversations conversations, Conversation conversation, String name) {
    List<Skypename> here = conversations.writers(conversation, name);
    List<Skypename> anywhere = conversations.writers(conversation.phone(), name);
    return here.isEmpty() ? anywhere : anywhere.stream().filter(here::contains).toList();
  }

  private boolean may(Skypename person) {
    return allowed.contains(WRITERS) || allowed.contains(person.value());
  }

  /** Whom administrators shut out gets nothing from a phone that was never written to. */
  private List<Skypename> listed(Ledger ledger, String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.equals(WRITERS) || !allowed.contains(folded)) {
      return List.of();
    }
    Skypename person = new Skypename(folded);
    boolean in =
        ledger.accessList().of(person).filter(ruling -> ruling != Ruling.ALLOWED).isEmpty();
    return in ? List.of(person) : List.of();
  }
}
