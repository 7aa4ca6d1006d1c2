package org.skypesms.lab.skype.bus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads marshalled D-Bus values from octets whose first one is aligned to 8. Everything is checked:
 * lengths, padding, UTF-8, terminating NULs. Not thread-safe.
 */
final class WireInput {
  private final ByteBuffer octets;

  WireInput(byte[] octets, ByteOrder order) {
    this.octets = ByteBuffer.wrap(octets).order(order);
  }

  int position() {
    return octets.position();
  }

  boolean atEnd() {
    return !octets.hasRemaining();
  }

  void align(int boundary) throws MalformedMessage {
    while (octets.position() % boundary != 0) {
      if (octet() != 0) {
        throw new MalformedMessage("padding that is not zero");
      }
    }
  }

  int octet() throws MalformedMessage {
    need(1);
    return octets.get() & 0xff;
  }

  int uint32() throws MalformedMessage {
    align(4);
    need(4);
    return octets.getInt();
  }

  void skip(int length) throws MalformedMessage {
    need(length);
    octets.position(octets.position() + length);
  }

  /** An array's or string's length, which may not exceed what is left. */
  int length() throws MalformedMessage {
    int length = uint32();
    if (length < 0 || length > octets.remaining()) {
      throw new MalformedMessage("a length beyond the message's end");
    }
    return length;
  }

  String string() throws MalformedMessage {
    return text(length());
  }

  String signature() throws MalformedMessage {
    return text(octet());
  }

  private String text(int length) throws MalformedMessage {
    need(length + 1);
    ByteBuffer slice = octets.slice().limit(length);
    octets.position(octets.position() + length);
    if (octets.get() != 0) {
      throw new MalformedMessage("a string without its NUL");
    }
    return decoded(slice);
  }

  private static String decoded(ByteBuffer slice) throws MalformedMessage {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(slice).toString();
      if (text.indexOf('\0') >= 0) {
        throw new MalformedMessage("a string with NUL inside");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new MalformedMessage("a string that is not UTF-8");
    }
  }

  private void need(int length) throws MalformedMessage {
    if (length < 0 || octets.remaining() < length) {
      throw new MalformedMessage("a value beyond the message's end");
    }
  }
}
