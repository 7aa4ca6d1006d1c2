package org.skypesms.skypetosms.answer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.SavedPhone;
import org.skypesms.skypetosms.command.Names;
import org.skypesms.state.Ledger;
import org.skypesms.state.Mailing;
import org.skypesms.state.Text;
import org.skypesms.words.PersonZone;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * One line being answered, inside a transaction.
 *
 * @param ledger what is remembered
 * @param line what was typed
 * @param words the person's language
 * @param others sources of texts of which lines were added, to be sent when all is stored
 */
record Conversing(Ledger ledger, ChatMessage line, Words words, Set<String> others) {

  /** Where lines follow from the line alone. */
  Conversing(Ledger ledger, ChatMessage line, Words words) {
    this(ledger, line, words, new HashSet<>());
  }

  /** The source under which everything that the line causes is kept. */
  String source() {
    return line.id().value();
  }

  /** What the person has saved. */
  Names names() {
    return book();
  }

  /** What the person has saved. */
  AddressBook book() {
    return new AddressBook(ledger, line.from());
  }

  /** A phone as the person knows it. */
  String shown(PhoneNumber phone) {
    return SavedPhone.shown(ledger, words, line.from(), phone);
  }

  /** Says why something is refused. */
  void say(Refused refused) {
    say(refused.sentence(words));
  }

  /** The person's time zone. */
  ZoneId zone() {
    return PersonZone.of(line.profile());
  }

  /** A time as the person has it. */
  String time(Instant instant) {
    return words.time(instant);
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

  /** Answers with a sentence about a text to several phones. */
  void sayOf(Mailing mailing, String sentence) {
    ledger.outbox().add(source(), ChatLines.about(mailing, answer(sentence)));
  }

  private ChatLine answer(String sentence) {
    return ChatLine.of(next(), line.half(), line.from(), sentence);
  }

  /** A line may have several answers, each with an identity of its own. */
  private MessageId next() {
    MessageId first = line.id().then("answer");
    long before =
        ledger.outbox().unsent(source()).stream()
            .filter(message -> message.id().value().startsWith(first.value()))
            .count();
    return before == 0 ? first : line.id().then("answer" + (before + 1));
  }
}
