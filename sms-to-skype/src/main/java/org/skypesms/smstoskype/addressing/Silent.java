package org.skypesms.smstoskype.addressing;

import org.skypesms.broker.Rejected;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.sms.MessageType;
import org.skypesms.sms.ReceivedPart;
import org.skypesms.state.Ledger;

/** What is received and not shown to people. */
final class Silent {

  private Silent() {}

  /**
   * Counts what says nothing: a short message type 0, which a phone acknowledges and does not show
   * (3GPP TS 23.040, section 9.2.3.9), and what a phone's program acknowledges without a word.
   */
  static boolean counted(Ledger ledger, ReceivedShortMessage content, ReceivedPart part) {
    if (part.ping()) {
      ledger.counters().add("pings", 1);
      return true;
    }
    if (acknowledges(content) && part.octets().length() == 0) {
      ledger.counters().add("acknowledgements", 1);
      return true;
    }
    return false;
  }

  private static boolean acknowledges(ReceivedShortMessage content) {
    return switch (MessageType.of(content)) {
      case DELIVERY_ACKNOWLEDGEMENT, USER_ACKNOWLEDGEMENT, CONVERSATION_ABORT -> true;
      case SHORT_MESSAGE, RECEIPT, NOTIFICATION, RESERVED -> false;
    };
  }

  /**
   * Keeps octets for programs from people.
   *
   * @throws Rejected for such a part, so that it is kept whole for the operator
   */
  static void refusePrograms(ReceivedPart part) {
    if (part.port().isPresent()) {
      throw new Rejected("not a text, but for a program behind port " + part.port().getAsInt());
    }
    if (part.forDevice()) {
      throw new Rejected("not a text, but for a phone itself or its card");
    }
  }
}
