package org.skypesms.lab.skype.bus;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/** The arguments of a message the bus or a service sends: their signature and their octets. */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
public record Body(String signature, byte[] octets) {

  /** No arguments. */
  public static final Body EMPTY = new Body("", new byte[0]);

  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  /** One or more strings, each an argument of its own. */
  public static Body strings(String... values) {
    WireOutput out = new WireOutput(ORDER, values[0].length() + 32);
    for (String value : values) {
      out.string(value);
    }
    return new Body("s".repeat(values.length), out.toArray());
  }

  static Body bool(boolean value) {
    return new Body("b", new WireOutput(ORDER, 8).uint32(value ? 1 : 0).toArray());
  }

  static Body uint32(int value) {
    return new Body("u", new WireOutput(ORDER, 8).uint32(value).toArray());
  }

  static Body stringAndNumber(String text, int number) {
    WireOutput out = new WireOutput(ORDER, text.length() + 32).string(text).uint32(number);
    return new Body("su", out.toArray());
  }

  static Body array(List<String> values) {
    WireOutput out = new WireOutput(ORDER, 64).uint32(0);
    values.forEach(out::string);
    return new Body("as", out.uint32At(0, out.position() - 4).toArray());
  }

  /** A dictionary a{sv} whose values are all unsigned 32-bit numbers. */
  static Body numbers(Map<String, Integer> values) {
    WireOutput out = new WireOutput(ORDER, 64).uint32(0).align(8);
    values.forEach((key, value) -> out.align(8).string(key).signature("u").uint32(value));
    return new Body("a{sv}", out.uint32At(0, out.position() - 8).toArray());
  }
}
