package org.skypesms.lab.skype.bus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes whole messages as octets (D-Bus specification, "Message Format"). Stateless. */
final class Marshalling {
  private Marshalling() {}

  static ByteBuffer encode(BusMessage message) {
    WireOutput out = new WireOutput(message.order(), message.body().length + 256);
    out.octet(message.order() == ByteOrder.LITTLE_ENDIAN ? 'l' : 'B');
    out.octet(message.type().code()).octet(message.flags()).octet(1);
    out.uint32(message.body().length).uint32(message.serial()).uint32(0);
    int start = out.position();
    fields(out, message.fields());
    out.uint32At(12, out.position() - start);
    return out.align(8).octets(message.body()).toBuffer();
  }

  private static void fields(WireOutput out, Fields fields) {
    text(out, 1, "o", fields.path());
    text(out, 2, "s", fields.iface());
    text(out, 3, "s", fields.member());
    text(out, 4, "s", fields.error());
    if (fields.replySerial() != 0) {
      out.align(8).octet(5).signature("u").uint32(fields.replySerial());
    }
    text(out, 6, "s", fields.destination());
    text(out, 7, "s", fields.sender());
    if (!fields.signature().isEmpty()) {
      out.align(8).octet(8).signature("g").signature(fields.signature());
    }
  }

  private static void text(WireOutput out, int code, String type, String value) {
    if (value != null) {
      out.align(8).octet(code).signature(type).string(value);
    }
  }
}
