package org.skypesms.smstoskype.addressing;

import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.smstoskype.phonewords.PhoneText;

/**
 * A whole received text, or what there is of it.
 *
 * @param id the identity of a part that was not shown before, from which the ids of what follows
 *     are made
 * @param parties who sent it, and to which gateway number
 * @param first its first part, which says what kind of text it is
 * @param body what it says
 * @param source the message under which everything that follows from it is kept
 * @param late whether it was shown with a gap before
 * @param mayRepeat whether it may be one that was received before
 */
record IncomingText(
    MessageId id,
    Parties parties,
    ReceivedPart first,
    String body,
    String source,
    boolean late,
    boolean mayRepeat) {

  /** As a text from a phone, with a note; empty when its sender is no phone. */
  Optional<PhoneText> fromPhone(String note) {
    return parties.conversation().map(between -> new PhoneText(id, between, body, source, note));
  }

  /** Without the body. */
  @Override
  public String toString() {
    return "text " + id;
  }
}
