package org.skypesms.sms;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.DataCoding;
import org.skypesms.sms.alphabet.NationalLanguages;
import org.skypesms.sms.alphabet.OctetReader;
import org.skypesms.sms.alphabet.Septets;
import org.skypesms.sms.alphabet.ShownOctets;

/**
 * Reads short messages as texts.
 *
 * <p>Nothing is thrown, replaced or dropped, whatever the octets: those that are no characters are
 * shown, as in {@code [octets 0102ff]}. Octets of several parts are joined before they are decoded,
 * so that a character that an SMSC cut in two is whole again. Control characters, U+0000 among
 * them, come out as they are.
 */
public final class ShortMessages {

  private ShortMessages() {}

  /** The text of one short message, on a link whose {@code data_coding} 0 is the given alphabet. */
  public static String decode(ReceivedShortMessage message, Alphabet defaultAlphabet) {
    return decode(List.of(ReceivedPart.of(message)), defaultAlphabet);
  }

  /** The text of parts in their order. */
  public static String decode(List<ReceivedPart> parts, Alphabet defaultAlphabet) {
    if (parts.size() == 1) {
      return alike(parts, defaultAlphabet);
    }
    StringBuilder text = new StringBuilder(153 * parts.size());
    int from = 0;
    while (from < parts.size()) {
      int to = endOfAlike(parts, from);
      text.append(alike(parts.subList(from, to), defaultAlphabet));
      from = to;
    }
    return text.toString();
  }

  private static int endOfAlike(List<ReceivedPart> parts, int from) {
    int to = from + 1;
    while (to < parts.size() && alike(parts.get(from), parts.get(to))) {
      to++;
    }
    return to;
  }

  private static boolean alike(ReceivedPart one, ReceivedPart other) {
    return one.dataCoding() == other.dataCoding()
        && one.shifts().equals(other.shifts())
        && one.forDevice() == other.forDevice()
        && one.port().equals(other.port());
  }

  private static String alike(List<ReceivedPart> parts, Alphabet defaultAlphabet) {
    ReceivedPart first = parts.get(0);
    OptionalInt port = first.port();
    if (port.isPresent()) {
      return "[for application port %d] %s"
          .formatted(port.getAsInt(), ShownOctets.of(joined(parts, false)));
    }
    if (first.forDevice()) {
      return "[for the phone or its card] " + ShownOctets.of(joined(parts, false));
    }
    OctetReader reader =
        new OctetReader(
            DataCoding.of(first.dataCoding()),
            defaultAlphabet,
            NationalLanguages.decoder(first.shifts()));
    return reader.read(joined(parts, reader.packed()));
  }

  private static byte[] joined(List<ReceivedPart> parts, boolean packed) {
    if (parts.size() == 1) {
      return units(parts.get(0), packed);
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream(140 * parts.size());
    for (ReceivedPart part : parts) {
      joined.writeBytes(units(part, packed));
    }
    return joined.toByteArray();
  }

  private static byte[] units(ReceivedPart part, boolean packed) {
    Octets octets = part.octets();
    return packed
        ? Septets.unpack(octets.toArray(), Septets.fillBits(part.header().length()))
        : octets.toArray();
  }
}
