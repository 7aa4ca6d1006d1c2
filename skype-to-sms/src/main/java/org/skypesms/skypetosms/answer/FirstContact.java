package org.skypesms.skypetosms.answer;

import java.util.stream.Stream;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Conversation;
import org.skypesms.message.MessageId;
import org.skypesms.server.walk.OwnTexts;
import org.skypesms.server.walk.PlainName;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * Introduces a person to a phone to which nobody has written from that gateway number, with a text
 * of its own before theirs: who writes, how to answer, how to stop. Immutable.
 */
public final class FirstContact {

  private final boolean on;
  private final OwnTexts ownTexts;

  /** When it is switched on. */
  public FirstContact(boolean on, OwnTexts ownTexts) {
    this.on = on;
    this.ownTexts = ownTexts;
  }

  /**
   * Before the text is kept.
   *
   * @param text the identity of the text
   */
  void introduce(Conversing with, Conversation conversation, MessageId text) {
    if (!on
        || with.ledger().conversations().partner(conversation).isPresent()
        || !ownTexts.reach(conversation.phone())) {
      return;
    }
    ChatMessage line = with.line();
    Words words = ownTexts.words(with.ledger(), conversation.phone());
    names(line)
        .map(name -> words.say(Phrase.FIRST_CONTACT, name))
        .filter(OwnTexts::fits)
        .findFirst()
        .ifPresent(
            sentence ->
                ownTexts.send(
                    with.ledger(),
                    with.source(),
                    text.then("introduction"),
                    line.half(),
                    conversation,
                    sentence));
  }

  /** The fullest first; letters that no basic alphabet has leave room for less. */
  private static Stream<String> names(ChatMessage line) {
    return Stream.of(line.profile().fullName(), line.profile().calledBy(), line.from().value())
        .map(PlainName::of)
        .filter(name -> !name.isEmpty());
  }
}
