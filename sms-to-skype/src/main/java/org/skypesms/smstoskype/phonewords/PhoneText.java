package org.skypesms.smstoskype.phonewords;

import org.skypesms.message.Conversation;
import org.skypesms.message.MessageId;

/**
 * A whole text from a phone, or what there is of it.
 *
 * @param id the identity of its first part, from which the ids of what follows are made
 * @param conversation the phone and the gateway number it wrote to
 * @param body what it says
 * @param source the message under which everything that follows from it is kept
 * @param note what people are told before the body, or empty
 */
public record PhoneText(
    MessageId id, Conversation conversation, String body, String source, String note) {

  /** Without a note. */
  public PhoneText(MessageId id, Conversation conversation, String body, String source) {
    this(id, conversation, body, source, "");
  }

  /** The note and the body, as far as there are any. */
  public String shownBody() {
    return note.isEmpty() || body.isEmpty() ? note + body : note + " " + body;
  }

  /** Without the body. */
  @Override
  public String toString() {
    return "text " + id + " of " + conversation.phone();
  }
}
