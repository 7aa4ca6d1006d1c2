package org.skypesms.skypetosms.answer;

import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.skypetosms.command.Names;
import org.skypesms.state.Ledger;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * One line being answered, inside a transaction.
 *
 * @param ledger what is remembered
 * @param line what was typed
 * @param words the person's language
 */
record Conversing(Ledger ledger, ChatMessage line, Words words) {

  /** The source under which everything that the line causes is kept. */
  String source() {
    return line.id().value();
  }

  /** What the person has saved: nothing yet. */
  Names names() {
    return Names.NONE;
  }

  /** Answers in the window in which the line was typed. */
  void say(Phrase phrase, Object... arguments) {
    say(words.say(phrase, arguments));
  }

  /** Answers in the window in which the line was typed. */
  void say(String sentence) {
    ledger.outbox().add(source(), ChatLines.outgoing(answer(sentence)));
  }

  /** Answers with a sentence about a text in the window in which the line was typed. */
  void sayOf(Text text, String sentence) {
    ledger.outbox().add(source(), ChatLines.about(text, answer(sentence)));
  }

  private ChatLine answer(String sentence) {
    return ChatLine.of(line.id().then("answer"), line.half(), line.from(), sentence);
  }
}
