package org.skypesms.sms.alphabet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Reads the octets of a text as characters. Never throws and never drops or replaces an octet: what
 * is no character is shown as in {@code [octets 0102ff]}.
 *
 * @param coding what the octets are said to be
 * @param defaultAlphabet what {@link DataCoding#DEFAULT} means on the link
 * @param table the GSM tables in force
 */
public record OctetReader(DataCoding coding, Alphabet defaultAlphabet, GsmDecoder table) {

  /** The text of the joined octets of all parts, septets unpacked. */
  public String read(byte[] octets) {
    return switch (coding) {
      case DEFAULT -> byDefault(octets);
      case ASCII -> SingleOctets.ascii(octets);
      case LATIN_1 -> SingleOctets.latin1(octets);
      case UCS2 -> Ucs2.decode(octets);
      case OCTETS -> unspecified(octets);
      case COMPRESSED -> ShownOctets.of(octets);
      default -> byCharset(octets);
    };
  }

  private String byDefault(byte[] octets) {
    return switch (defaultAlphabet) {
      case GSM, GSM_PACKED -> table.decode(octets);
      case ASCII -> SingleOctets.ascii(octets);
      case LATIN_1 -> SingleOctets.latin1(octets);
      case UCS2 -> Ucs2.decode(octets);
    };
  }

  /** Printable ASCII is read as such: many an SMSC marks plain text as eight bits. */
  private static String unspecified(byte[] octets) {
    return SingleOctets.printable(octets) ? SingleOctets.ascii(octets) : ShownOctets.of(octets);
  }

  private String byCharset(byte[] octets) {
    List<Charset> charsets =
        coding.charsets().stream().filter(Charset::isSupported).map(Charset::forName).toList();
    if (charsets.isEmpty()) {
      return unspecified(octets);
    }
    return charsets.stream()
        .map(charset -> StrictCharset.whole(charset, octets))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> StrictCharset.decode(charsets.get(0), octets));
  }

  /** Whether parts come in packed septets, to be unpacked before they are joined. */
  public boolean packed() {
    return coding == DataCoding.DEFAULT && defaultAlphabet == Alphabet.GSM_PACKED;
  }
}
