package org.skypesms.sms;

import java.util.Map;
import java.util.Optional;
import org.skypesms.message.Octets;

/**
 * The place of a part among the parts of a text.
 *
 * <p>A header whose numbers cannot be (a count or a number of 0, a number above the count) is not a
 * concatenation: it is to be ignored (3GPP TS 23.040, section 9.2.3.24.1), and its part is a text
 * of its own.
 *
 * @param reference common to the parts of a text, 0 to 65535
 * @param form how it was written: the same reference in another form is another text
 * @param count how many parts there are, 1 to 255
 * @param number the place of this part, 1 to count
 */
public record Concatenation(int reference, Form form, int count, int number) {

  private static final int SAR_MSG_REF_NUM = 0x020C;
  private static final int SAR_TOTAL_SEGMENTS = 0x020E;
  private static final int SAR_SEGMENT_SEQNUM = 0x020F;
  private static final int REFERENCE_8_BIT = 0x00;
  private static final int REFERENCE_16_BIT = 0x08;

  /** How a concatenation is written. */
  public enum Form {
    /** User data header, 8-bit reference. */
    UDH_8_BIT,
    /** User data header, 16-bit reference. */
    UDH_16_BIT,
    /** The {@code sar_} parameters of SMPP. */
    SAR
  }

  /** Checks the numbers. */
  public Concatenation {
    if (!possible(count, number)) {
      throw new IllegalArgumentException("there is no part " + number + " of " + count);
    }
  }

  private static boolean possible(int count, int number) {
    return number >= 1 && number <= count;
  }

  private static Optional<Concatenation> of(int reference, Form form, int count, int number) {
    return possible(count, number)
        ? Optional.of(new Concatenation(reference, form, count, number))
        : Optional.empty();
  }

  /** The last concatenation that a header names; an earlier one yields to it (section 9.2.3.24). */
  static Optional<Concatenation> of(UserDataHeader header) {
    Optional<Concatenation> last = Optional.empty();
    for (UserDataHeader.Element element : header.elements()) {
      Optional<Concatenation> read = of(element);
      last = read.isPresent() ? read : last;
    }
    return last;
  }

  private static Optional<Concatenation> of(UserDataHeader.Element element) {
    Octets value = element.value();
    if (element.identifier() == REFERENCE_8_BIT && value.length() == 3) {
      return of(value.at(0), Form.UDH_8_BIT, value.at(1), value.at(2));
    }
    if (element.identifier() == REFERENCE_16_BIT && value.length() == 4) {
      return of(value.at(0) << 8 | value.at(1), Form.UDH_16_BIT, value.at(2), value.at(3));
    }
    return Optional.empty();
  }

  /** The concatenation that the optional parameters of a {@code deliver_sm} name. */
  static Optional<Concatenation> of(Map<Integer, Octets> parameters) {
    Octets reference = parameters.getOrDefault(SAR_MSG_REF_NUM, Octets.none());
    Octets count = parameters.getOrDefault(SAR_TOTAL_SEGMENTS, Octets.none());
    Octets number = parameters.getOrDefault(SAR_SEGMENT_SEQNUM, Octets.none());
    if (reference.length() < 1 || reference.length() > 2 || count.length() != 1) {
      return Optional.empty();
    }
    return number.length() != 1
        ? Optional.empty()
        : of(value(reference), Form.SAR, count.at(0), number.at(0));
  }

  private static int value(Octets octets) {
    return octets.length() == 1 ? octets.at(0) : octets.at(0) << 8 | octets.at(1);
  }
}
