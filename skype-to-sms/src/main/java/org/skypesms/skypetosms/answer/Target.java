package org.skypesms.skypetosms.answer;

import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;

/**
 * Where a text is to go.
 *
 * @param phone to whom
 * @param gateway from which number; empty: from the one that is meant for that phone
 */
record Target(PhoneNumber phone, Optional<PhoneNumber> gateway) {

  static Target of(PhoneNumber phone) {
    return new Target(phone, Optional.empty());
  }

  static Target in(Conversation conversation) {
    return new Target(conversation.phone(), Optional.of(conversation.gateway()));
  }
}
