package org.skypesms.trials.lab;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes D-Bus method calls with at most one string as argument. Stateless. */
final class MessageWriter {

  private static final int ROOM = 512;

  private MessageWriter() {}

  /** The call as octets; a null argument stands for none. */
  static ByteBuffer call(
      int serial, String destination, String path, String member, String argument) {
    byte[] text = argument == null ? new byte[0] : argument.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(ROOM + text.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 'l').put((byte) 1).put((byte) 0).put((byte) 1);
    out.putInt(argument == null ? 0 : text.length + 5).putInt(serial).putInt(0);
    field(out, 1, 'o', path);
    field(out, 2, 's', destination);
    field(out, 3, 's', member);
    field(out, 6, 's', destination);
    if (argument != null) {
      align(out);
      out.put(new byte[] {8, 1, 'g', 0, 1, 's', 0});
    }
    out.putInt(12, out.position() - 16);
    align(out);
    if (argument != null) {
      out.putInt(text.length).put(text).put((byte) 0);
    }
    return out.flip();
  }

  private static void field(ByteBuffer out, int code, char type, String value) {
    align(out);
    out.put(new byte[] {(byte) code, 1, (byte) type, 0});
    out.putInt(value.length()).put(value.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
  }

  private static void align(ByteBuffer out) {
    out.position((out.position() + 7) / 8 * 8);
  }
}
