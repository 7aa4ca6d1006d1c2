package org.skypesms.skypetosms.answer;

import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.WindowNames;
import org.skypesms.words.Phrase;

/** Introduces the Skypenames of both halves to a person, once, at their first line. Immutable. */
final class Introducing {

  private final boolean on;

  Introducing(boolean on) {
    this.on = on;
  }

  void introduce(Conversing with) {
    ChatMessage line = with.line();
    String key = "introduced:" + line.from();
    if (!on || with.ledger().counters().value(key).isPresent()) {
      return;
    }
    with.ledger().counters().value(key, "yes");
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
}
