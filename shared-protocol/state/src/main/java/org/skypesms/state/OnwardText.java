package org.skypesms.state;

import java.time.Instant;
import org.skypesms.message.Conversation;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;

/**
 * A text that may have to go on.
 *
 * @param id the identity of the text
 * @param person whose it is
 * @param conversation the phone that wrote it, and the gateway number it wrote to
 * @param reply whether it was written on the person's mobile, as an answer to somebody
 * @param body what it says
 * @param arrivedAt when it arrived
 */
public record OnwardText(
    MessageId id,
    Skypename person,
    Conversation conversation,
    boolean reply,
    String body,
    Instant arrivedAt) {

  /** Without the body. */
  @Override
  public String toString() {
    return "text " + id + " of " + person + (reply ? " from" : " to") + " the mobile";
  }
}
