package org.skypesms.trials.lab;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads little-endian D-Bus messages as far as this trial needs them. For one thread. */
final class MessageReader {

  /**
   * What came.
   *
   * @param type 1 call, 2 answer, 3 error, 4 signal
   * @param replySerial the call it answers, or 0
   * @param member the method or signal, or empty
   * @param text the first argument when it is a string, else empty
   */
  record Message(int type, int replySerial, String member, String text) {}

  private static final int FIXED = 16;

  private final DataInputStream in;
  private int replySerial;
  private String member = "";
  private String signature = "";

  MessageReader(DataInputStream in) {
    this.in = in;
  }

  Message next() throws IOException {
    ByteBuffer head = octets(FIXED);
    if (head.get(0) != 'l') {
      throw new IOException("a message that is not little-endian");
    }
    int bodyLength = head.getInt(4);
    int fieldsLength = head.getInt(12);
    ByteBuffer rest = octets((fieldsLength + 7) / 8 * 8 + bodyLength);
    replySerial = 0;
    member = "";
    signature = "";
    while (rest.position() < fieldsLength) {
      field(rest);
      align(rest, 8);
    }
    rest.position((fieldsLength + 7) / 8 * 8);
    String text = signature.startsWith("s") ? text(rest, rest.getInt()) : "";
    return new Message(head.get(1), replySerial, member, text);
  }

  private void field(ByteBuffer fields) {
    int code = fields.get();
    fields.get();
    char type = (char) fields.get();
    fields.get();
    switch (type) {
      case 'u' -> {
        int value = fields.getInt();
        replySerial = code == 5 ? value : replySerial;
      }
      case 'g' -> signature = text(fields, fields.get());
      default -> {
        String value = text(fields, fields.getInt());
        member = code == 3 ? value : member;
      }
    }
  }

  private static String text(ByteBuffer from, int length) {
    byte[] value = new byte[length];
    from.get(value);
    from.get();
    return new String(value, StandardCharsets.UTF_8);
  }

  private static void align(ByteBuffer octets, int boundary) {
    int next = (octets.position() + boundary - 1) / boundary * boundary;
    octets.position(Math.min(octets.limit(), next));
  }

  private ByteBuffer octets(int count) throws IOException {
    byte[] octets = new byte[count];
    in.readFully(octets);
    return ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
  }
}
