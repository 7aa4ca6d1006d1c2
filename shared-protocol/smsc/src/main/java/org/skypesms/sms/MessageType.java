package org.skypesms.sms;

import org.skypesms.message.ReceivedShortMessage;

/** What the {@code esm_class} of a {@code deliver_sm} says it is (SMPP 3.4, section 5.2.12). */
public enum MessageType {
  /** A text from a phone. */
  SHORT_MESSAGE,
  /** The SMSC tells what has become of a message: the end. */
  RECEIPT,
  /** The phone's program took the message; its text is the program's own. */
  DELIVERY_ACKNOWLEDGEMENT,
  /** The person answered the message; the text is the answer. */
  USER_ACKNOWLEDGEMENT,
  /** The peer ended a conversation (Korean CDMA). */
  CONVERSATION_ABORT,
  /** The SMSC tells how far a message has come: never the end. */
  NOTIFICATION,
  /** A value without a meaning, to be taken for a text. */
  RESERVED;

  private static final int BITS = 0x3C;

  /** The type of a message. */
  public static MessageType of(ReceivedShortMessage message) {
    return switch (message.esmClass() & BITS) {
      case 0x00 -> SHORT_MESSAGE;
      case 0x04 -> RECEIPT;
      case 0x08 -> DELIVERY_ACKNOWLEDGEMENT;
      case 0x10 -> USER_ACKNOWLEDGEMENT;
      case 0x18 -> CONVERSATION_ABORT;
      case 0x20 -> NOTIFICATION;
      default -> RESERVED;
    };
  }

  /** Whether it is from the SMSC and about a message that was sent. */
  public boolean aboutMessage() {
    return this == RECEIPT || this == NOTIFICATION;
  }
}
