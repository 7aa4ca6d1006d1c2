package org.skypesms.lab.skype.bus;

import java.nio.ByteOrder;

/**
 * One D-Bus message. The body keeps the octets and the byte order in which it was sent, so that the
 * bus forwards it untouched. The body array is shared, never changed after construction.
 *
 * @param order byte order of the body
 * @param type what kind of message
 * @param flags NO_REPLY_EXPECTED 1, NO_AUTO_START 2, ALLOW_INTERACTIVE_AUTHORIZATION 4
 * @param serial the sender's serial, unsigned, never 0
 * @param fields the header fields
 * @param body the marshalled arguments
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed, never compared
public record BusMessage(
    ByteOrder order, MessageType type, int flags, int serial, Fields fields, byte[] body) {

  /** Flag: the caller wants no answer, not even an error. */
  public static final int NO_REPLY_EXPECTED = 1;

  /** True when this is a call whose sender waits for an answer. */
  public boolean expectsReply() {
    return type == MessageType.METHOD_CALL && (flags & NO_REPLY_EXPECTED) == 0;
  }

  BusMessage from(String sender) {
    return new BusMessage(order, type, flags, serial, fields.withSender(sender), body);
  }

  BusMessage to(String destination) {
    return new BusMessage(order, type, flags, serial, fields.withDestination(destination), body);
  }

  /** The first argument when the body is exactly one string, else null. */
  public String onlyString() throws MalformedMessage {
    return "s".equals(fields.signature()) ? new WireInput(body, order).string() : null;
  }
}
