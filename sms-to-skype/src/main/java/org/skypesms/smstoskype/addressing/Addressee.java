package org.skypesms.smstoskype.addressing;

import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;

/**
 * Decides whose a text from a phone is: of whoever wrote last in that conversation, else of whoever
 * wrote last to that phone.
 */
final class Addressee {

  private Addressee() {}

  static Optional<Skypename> of(Ledger ledger, Conversation conversation) {
    return ledger
        .conversations()
        .partner(conversation)
        .or(() -> ledger.conversations().partner(conversation.phone()));
  }
}
