package org.skypesms.lab.phones;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as a phone encodes it: the GSM 7-bit default alphabet where it suffices, else UCS-2; a
 * long one in parts with an 8-bit reference (3GPP TS 23.040, 9.2.3.24.1), cut neither between an
 * escape and its character nor between surrogates.
 */
record PhoneText(int dataCoding, int esmClass, List<byte[]> parts) {

  static final int MOST_PARTS = 255;
  private static final int GSM_ALONE = 160;
  private static final int GSM_PART = 153;
  private static final int UCS_2_ALONE = 140;
  private static final int UCS_2_PART = 134;

  static PhoneText of(String text, int reference) {
    Optional<byte[]> septets = GsmAlphabet.encode(text);
    if (septets.isPresent()) {
      return of(0, septets.get(), cuts(text, GSM_PART, false), GSM_ALONE, reference);
    }
    byte[] octets = text.getBytes(StandardCharsets.UTF_16BE);
    return of(8, octets, cuts(text, UCS_2_PART, true), UCS_2_ALONE, reference);
  }

  private static PhoneText of(
      int dataCoding, byte[] octets, List<byte[]> pieces, int alone, int reference) {
    if (octets.length <= alone) {
      return new PhoneText(dataCoding, 0, List.of(octets));
    }
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      parts.add(withHeader(reference, pieces.size(), i + 1, pieces.get(i)));
    }
    return new PhoneText(dataCoding, 0x40, parts);
  }

  private static List<byte[]> cuts(String text, int room, boolean wide) {
    List<byte[]> pieces = new ArrayList<>();
    ByteArrayOutputStream piece = new ByteArrayOutputStream(room);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      byte[] octets = octets(text.codePointAt(i), wide);
      if (piece.size() + octets.length > room) {
        pieces.add(piece.toByteArray());
        piece.reset();
      }
      piece.writeBytes(octets);
    }
    pieces.add(piece.toByteArray());
    return pieces;
  }

  private static byte[] octets(int codePoint, boolean wide) {
    return wide
        ? Character.toString(codePoint).getBytes(StandardCharsets.UTF_16BE)
        : GsmAlphabet.encode((char) codePoint).orElseThrow();
  }

  private static byte[] withHeader(int reference, int count, int number, byte[] piece) {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    part.writeBytes(new byte[] {5, 0, 3, (byte) reference, (byte) count, (byte) number});
    part.writeBytes(piece);
    return part.toByteArray();
  }
}
