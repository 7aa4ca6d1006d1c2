package org.skypesms.sms;

import java.util.HashMap;
import java.util.Map;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.Septets;
import org.skypesms.sms.alphabet.Shifts;

/**
 * One part of a text, ready to be made into the octets of a {@code submit_sm}.
 *
 * @param number the place among the parts, from 1
 * @param count how many parts there are
 * @param alphabet how the text is encoded
 * @param shifts the tables of national languages that it is encoded by
 * @param joining how the parts are marked when there are several
 * @param encoded the text of this part alone; septets one per octet, packed or not
 */
public record Segment(
    int number, int count, Alphabet alphabet, Shifts shifts, Joining joining, Octets encoded) {

  private static final int MESSAGE_PAYLOAD = 0x0424;
  private static final int SAR_MSG_REF_NUM = 0x020C;
  private static final int SAR_TOTAL_SEGMENTS = 0x020E;
  private static final int SAR_SEGMENT_SEQNUM = 0x020F;
  private static final int DEST_ADDR_SUBUNIT = 0x0005;

  /** The value of {@code data_coding}. */
  public int dataCoding() {
    return alphabet.dataCoding();
  }

  /** The value of {@code data_coding} with a message class, where the alphabet can name one. */
  public int dataCoding(int messageClass) {
    return alphabet.dataCoding(messageClass).orElse(dataCoding());
  }

  /** Whether {@link #octets} begin with a user data header. */
  public boolean userDataHeader() {
    return joined() || !shifts.none();
  }

  private boolean joined() {
    return count > 1 && joining.header();
  }

  /** The octets of the user data header, its length included; 0 when there is none. */
  public int headerOctets() {
    int elements = shifts.elementOctets();
    return joined() ? joining.headerOctets() + elements : elements == 0 ? 0 : 1 + elements;
  }

  /** The value of {@code esm_class}: 0x40 with a user data header, else 0. */
  public int esmClass() {
    return userDataHeader() ? 0x40 : 0;
  }

  /**
   * The octets of {@code short_message}, at most 160; none when the text is in {@code
   * message_payload}.
   *
   * @param reference the same for all parts of a text, 0 to 255 (0 to 65535 with 16 bits); not used
   *     when there is but one part
   * @throws IllegalArgumentException when the reference is out of range
   */
  public Octets octets(int reference) {
    if (payload()) {
      return Octets.none();
    }
    if (!userDataHeader()) {
      return text(0);
    }
    Octets header = header(reference);
    return header.plus(text(header.length()));
  }

  /**
   * The optional parameters by tag that go with the octets; none when joined by user data headers.
   *
   * @throws IllegalArgumentException when the reference is out of range
   */
  public Map<Integer, Octets> parameters(int reference) {
    if (payload()) {
      return Map.of(MESSAGE_PAYLOAD, text(0));
    }
    if (count == 1 || joining != Joining.SAR) {
      return Map.of();
    }
    check(reference);
    return Map.of(
        SAR_MSG_REF_NUM, Octets.of((byte) (reference >> 8), (byte) reference),
        SAR_TOTAL_SEGMENTS, Octets.of((byte) count),
        SAR_SEGMENT_SEQNUM, Octets.of((byte) number));
  }

  /**
   * The same for a message class: where {@code data_coding} cannot name it, {@code
   * dest_addr_subunit} does (SMPP 3.4, section 5.3.2.1), 1 for the display that class 0 means.
   *
   * @throws IllegalArgumentException when the reference is out of range
   */
  public Map<Integer, Octets> parameters(int reference, int messageClass) {
    Map<Integer, Octets> parameters = new HashMap<>(parameters(reference));
    if (alphabet.dataCoding(messageClass).isEmpty()) {
      parameters.put(DEST_ADDR_SUBUNIT, Octets.of((byte) (messageClass + 1)));
    }
    return parameters;
  }

  private boolean payload() {
    return joining == Joining.PAYLOAD;
  }

  private Octets text(int headerOctets) {
    return alphabet == Alphabet.GSM_PACKED
        ? Octets.of(Septets.pack(encoded.toArray(), Septets.fillBits(headerOctets)))
        : encoded;
  }

  private Octets header(int reference) {
    Octets elements = joined() ? place(reference).plus(shifts.elements()) : shifts.elements();
    return Octets.of((byte) elements.length()).plus(elements);
  }

  /** The information element with the place among the parts. */
  private Octets place(int reference) {
    check(reference);
    byte low = (byte) reference;
    byte total = (byte) count;
    byte place = (byte) number;
    return joining == Joining.UDH_16_BIT
        ? Octets.of((byte) 0x08, (byte) 4, (byte) (reference >> 8), low, total, place)
        : Octets.of((byte) 0x00, (byte) 3, low, total, place);
  }

  private void check(int reference) {
    if (reference < 0 || reference > joining.highestReference()) {
      throw new IllegalArgumentException(
          "a reference is 0 to " + joining.highestReference() + ", not " + reference);
    }
  }
}
