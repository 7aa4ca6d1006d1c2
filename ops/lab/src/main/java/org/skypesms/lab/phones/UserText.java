package org.skypesms.lab.phones;

import java.util.Arrays;
import java.util.Optional;

/**
 * The octets of a part without their header, the alphabet they are in, and which part they are.
 * Immutable.
 */
final class UserText {

  private final Optional<Concatenation> concatenation;
  private final Alphabet alphabet;
  private final byte[] octets;
  private final boolean flash;

  private UserText(
      Optional<Concatenation> concatenation, Alphabet alphabet, byte[] octets, boolean flash) {
    this.concatenation = concatenation;
    this.alphabet = alphabet;
    this.octets = octets;
    this.flash = flash;
  }

  static UserText of(HandsetPart part) {
    byte[] data = part.userData();
    Alphabet alphabet = Alphabet.of(part.dataCoding());
    int header = part.hasHeader() && data.length > 0 ? 1 + (data[0] & 0xFF) : 0;
    if (header == 0 || header > data.length) {
      return new UserText(Concatenation.inParameters(part.tlvs()), alphabet, data, part.isFlash());
    }
    Optional<Concatenation> concatenation = Concatenation.inHeader(Arrays.copyOf(data, header));
    byte[] octets = Arrays.copyOfRange(data, header, data.length);
    return new UserText(
        concatenation.or(() -> Concatenation.inParameters(part.tlvs())),
        alphabet,
        octets,
        part.isFlash());
  }

  Optional<Concatenation> concatenation() {
    return concatenation;
  }

  Alphabet alphabet() {
    return alphabet;
  }

  byte[] octets() {
    return octets;
  }

  /** Whether it is shown at once and not kept. */
  boolean flash() {
    return flash;
  }
}
