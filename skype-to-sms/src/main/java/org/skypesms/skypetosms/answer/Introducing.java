package org.skypesms.skypetosms.answer;

import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.WindowNames;
import org.skypesms.state.PersonKey;
import org.skypesms.words.Phrase;

/** Introduces the Skypenames of both halves to a person, once, at their first line. Immutable. */
public final class Introducing {

  private final boolean on;

  /** Where that is switched on. */
  public Introducing(boolean on) {
    this.on = on;
  }

  void introduce(Conversing with) {
    ChatMessage line = with.line();
    if (!on || with.ledger().counters().value(key(with)).isPresent()) {
      return;
    }
    done(with);
    String sentence =
        with.words()
            .say(
                Phrase.INTRODUCTION,
                WindowNames.of(with.ledger(), Half.SKYPE_TO_SMS),
                WindowNames.of(with.ledger(), Half.SMS_TO_SKYPE));
    with.ledger()
        .outbox()
        .add(
            with.source(),
            ChatLines.outgoing(
                ChatLine.of(line.id().then("hello"), line.half(), line.from(), sentence)));
  }

  /** The person knows both names. */
  static void done(Conversing with) {
    with.ledger().counters().value(key(with), "yes");
  }

  private static String key(Conversing with) {
    return PersonKey.INTRODUCED.of(with.line().from());
  }
}
