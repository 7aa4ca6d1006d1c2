package org.skypesms.sms;

import org.skypesms.sms.alphabet.Alphabet;

/**
 * How a link wants a text cut.
 *
 * @param alphabet the alphabet to try first; a text with another character goes as UCS-2
 * @param joining how the parts of a long text are marked
 * @param longest the highest number of parts, 1 to 255
 */
public record SegmentOptions(Alphabet alphabet, Joining joining, int longest) {

  /** The highest number of parts that a concatenation header can count. */
  public static final int MOST_PARTS = 255;

  /** GSM alphabet one octet per septet, 8-bit references, as many parts as there can be. */
  public static final SegmentOptions STANDARD =
      new SegmentOptions(Alphabet.GSM, Joining.UDH_8_BIT, MOST_PARTS);

  /** Checks the range. */
  public SegmentOptions {
    if (longest < 1 || longest > MOST_PARTS) {
      throw new IllegalArgumentException("a text has 1 to 255 parts");
    }
  }

  /** The same with another alphabet. */
  public SegmentOptions with(Alphabet other) {
    return new SegmentOptions(other, joining, longest);
  }

  /** The same with another way to join. */
  public SegmentOptions with(Joining other) {
    return new SegmentOptions(alphabet, other, longest);
  }

  /** The same with another limit of parts. */
  public SegmentOptions withLongest(int parts) {
    return new SegmentOptions(alphabet, joining, parts);
  }
}
