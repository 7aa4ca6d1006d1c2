package org.skypesms.smstoskype.addressing;

import java.util.Optional;
import org.skypesms.broker.Rejected;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.sms.number.PhoneNumbers;
import org.skypesms.sms.number.Sender;

/**
 * Who sent a text, and to which gateway number.
 *
 * @param sender a phone, a name or a short code
 * @param gateway the gateway number
 */
record Parties(Sender sender, PhoneNumber gateway) {

  /**
   * Those of a received part.
   *
   * @throws Rejected when it does not say from whom it is, or goes to something that is no number
   */
  static Parties of(ReceivedShortMessage content) {
    Sender sender = Sender.of(content.source(), "");
    Optional<PhoneNumber> gateway = PhoneNumbers.read(content.destination());
    if (sender instanceof Sender.Nobody) {
      throw new Rejected("the text does not say from whom it is");
    }
    return new Parties(
        sender,
        gateway.orElseThrow(() -> new Rejected("the text goes to something that is no number")));
  }

  /** The phone and the gateway number of a part; empty when one of them is no number. */
  static Optional<Conversation> conversation(ReceivedShortMessage content) {
    return PhoneNumbers.read(content.source())
        .flatMap(
            phone ->
                PhoneNumbers.read(content.destination())
                    .map(gateway -> new Conversation(phone, gateway)));
  }

  /** The phone and the gateway number; empty for a sender that is no phone. */
  Optional<Conversation> conversation() {
    return sender.answerable().map(phone -> new Conversation(phone, gateway));
  }

  /** Why a text between them can be nobody's. */
  String nobodys() {
    return conversation().isPresent()
        ? "nobody has written to this phone, so the text is nobody's"
        : "the sender is no phone, and of late not exactly one person has written from this"
            + " gateway number";
  }
}
