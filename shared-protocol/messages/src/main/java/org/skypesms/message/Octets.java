package org.skypesms.message;

import java.util.Arrays;
import java.util.HexFormat;

/** Octets as received or to be sent; immutable, equal by content. */
public final class Octets {

  private static final Octets NONE = new Octets(new byte[0]);

  private final byte[] value;

  private Octets(byte[] value) {
    this.value = value;
  }

  /** A copy of the given octets. */
  public static Octets of(byte... value) {
    return value.length == 0 ? NONE : new Octets(value.clone());
  }

  /** Octets written as hexadecimal digits. */
  public static Octets ofHex(String hex) {
    return new Octets(HexFormat.of().parseHex(hex));
  }

  /** No octets. */
  public static Octets none() {
    return NONE;
  }

  /** How many octets there are. */
  public int length() {
    return value.length;
  }

  /** The octet at the index, 0 to 255. */
  public int at(int index) {
    return value[index] & 0xFF;
  }

  /** The octets from one index up to, not including, another. */
  public Octets slice(int from, int to) {
    return new Octets(Arrays.copyOfRange(value, from, to));
  }

  /** These octets followed by others. */
  public Octets plus(Octets others) {
    byte[] joined = Arrays.copyOf(value, value.length + others.value.length);
    System.arraycopy(others.value, 0, joined, value.length, others.value.length);
    return new Octets(joined);
  }

  /** A copy as an array. */
  public byte[] toArray() {
    return value.clone();
  }

  /** Lower-case hexadecimal digits. */
  public String toHex() {
    return HexFormat.of().formatHex(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets octets && Arrays.equals(value, octets.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }

  /** Only the length: octets of a text do not belong into logs. */
  @Override
  public String toString() {
    return value.length + " octets";
  }
}
