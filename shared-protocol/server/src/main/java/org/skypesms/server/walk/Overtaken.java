package org.skypesms.server.walk;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.skypesms.message.ChatLine;
import org.skypesms.message.MessageId;
import org.skypesms.message.TextState;
import org.skypesms.state.Ledger;

/**
 * Lines about a state that come after a later state was told: an operator gave them back from the
 * dead letters. The lines about a text have its identity with the state's name, and one place.
 */
final class Overtaken {

  private Overtaken() {}

  /** Whether something stands at the line's place, and a line about a later state is known. */
  static boolean is(Ledger ledger, ChatLine line) {
    return line.place().flatMap(ledger.speeches()::find).isPresent()
        && later(line.id()).anyMatch(later -> ledger.speeches().find(later).isPresent());
  }

  private static Stream<MessageId> later(MessageId line) {
    int end = line.value().lastIndexOf('/') + 1;
    String about = line.value().substring(0, end);
    String told = line.value().substring(end);
    return Arrays.stream(TextState.values())
        .filter(state -> word(state).equals(told))
        .flatMap(state -> Arrays.stream(TextState.values()).filter(state::mayBecome))
        .map(state -> new MessageId(about + word(state)));
  }

  private static String word(TextState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
