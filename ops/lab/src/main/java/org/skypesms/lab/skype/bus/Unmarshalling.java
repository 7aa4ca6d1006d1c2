package org.skypesms.lab.skype.bus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts whole messages out of received octets and checks every one of them (D-Bus specification,
 * "Message Format"), so that nothing malformed is ever forwarded. Stateless.
 */
final class Unmarshalling {
  /** A message's greatest size in octets; the specification would allow 128 MiB. */
  static final int GREATEST = 16 << 20;

  private static final int GREATEST_HEADER = 64 << 10;

  private Unmarshalling() {}

  /** Takes the message at the buffer's position out of it, or null while it is not whole. */
  static BusMessage next(ByteBuffer received) throws MalformedMessage {
    int length = length(received);
    if (length == 0 || received.remaining() < length) {
      return null;
    }
    byte[] whole = new byte[length];
    received.get(whole);
    return decode(whole);
  }

  /** The length of the message that begins at the buffer's position, or 0 if not yet known. */
  private static int length(ByteBuffer received) throws MalformedMessage {
    if (received.remaining() < 16) {
      return 0;
    }
    ByteBuffer start = received.slice().order(order(received.get(received.position())));
    long body = start.getInt(4) & 0xffffffffL;
    long header = start.getInt(12) & 0xffffffffL;
    long all = 16 + (header + 7) / 8 * 8 + body;
    if (header > GREATEST_HEADER || all > GREATEST) {
      throw new MalformedMessage("a message of " + all + " octets");
    }
    return (int) all;
  }

  private static BusMessage decode(byte[] octets) throws MalformedMessage {
    ByteOrder order = order(octets[0]);
    WireInput in = new WireInput(octets, order);
    in.skip(1);
    MessageType type = MessageType.of(in.octet());
    int flags = in.octet();
    if (in.octet() != 1) {
      throw new MalformedMessage("protocol version");
    }
    int bodyLength = in.uint32();
    int serial = in.uint32();
    Fields fields = new FieldsReader(in).read();
    in.align(8);
    if (serial == 0 || in.position() + bodyLength != octets.length) {
      throw new MalformedMessage("serial or length");
    }
    byte[] body = Arrays.copyOfRange(octets, in.position(), octets.length);
    BusMessage message = new BusMessage(order, type, flags, serial, fields, body);
    BusNames.check(message);
    checkBody(message);
    return message;
  }

  private static void checkBody(BusMessage message) throws MalformedMessage {
    WireInput in = new WireInput(message.body(), message.order());
    new SignatureWalk(in).all(message.fields().signature());
    if (!in.atEnd()) {
      throw new MalformedMessage("a body longer than its signature");
    }
  }

  private static ByteOrder order(byte mark) throws MalformedMessage {
    return switch (mark) {
      case 'l' -> ByteOrder.LITTLE_ENDIAN;
      case 'B' -> ByteOrder.BIG_ENDIAN;
      default -> throw new MalformedMessage("byte order " + mark);
    };
  }
}
