package org.skypesms.sms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.NationalLanguage;

/**
 * How a link wants a text cut.
 *
 * @param alphabet the alphabet to try first; a text with another character goes as UCS-2
 * @param joining how the parts of a long text are marked
 * @param longest the highest number of parts, 1 to 255
 * @param languages the national languages whose tables may be used on a link with the GSM alphabet
 *     where that makes fewer parts; many phones have none of them
 * @param ucs2 whether the link takes UCS-2; where not, a text with another character is refused
 */
public record SegmentOptions(
    Alphabet alphabet,
    Joining joining,
    int longest,
    Set<NationalLanguage> languages,
    boolean ucs2) {

  /** The highest number of parts that a concatenation header can count. */
  public static final int MOST_PARTS = 255;

  private static final String UCS2 = "ucs2";
  private static final String NO_UCS2 = "no-ucs2";

  /**
   * GSM alphabet one octet per septet, 8-bit references, as many parts as there can be, no national
   * language, UCS-2 where it is needed.
   */
  public static final SegmentOptions STANDARD =
      new SegmentOptions(Alphabet.GSM, Joining.UDH_8_BIT, MOST_PARTS);

  /** Checks the range and keeps a copy. */
  public SegmentOptions {
    if (longest < 1 || longest > MOST_PARTS) {
      throw new IllegalArgumentException("a text has 1 to 255 parts");
    }
    languages = ordered(languages);
  }

  /** Without national languages, and with UCS-2 where it is needed. */
  public SegmentOptions(Alphabet alphabet, Joining joining, int longest) {
    this(alphabet, joining, longest, Set.of(), true);
  }

  private static Set<NationalLanguage> ordered(Set<NationalLanguage> languages) {
    Set<NationalLanguage> ordered = EnumSet.noneOf(NationalLanguage.class);
    ordered.addAll(languages);
    return Collections.unmodifiableSet(ordered);
  }

  /** The same with another alphabet. */
  public SegmentOptions with(Alphabet other) {
    return new SegmentOptions(other, joining, longest, languages, ucs2);
  }

  /** The same with another way to join. */
  public SegmentOptions with(Joining other) {
    return new SegmentOptions(alphabet, other, longest, languages, ucs2);
  }

  /** The same with another limit of parts. */
  public SegmentOptions withLongest(int parts) {
    return new SegmentOptions(alphabet, joining, parts, languages, ucs2);
  }

  /** The same with other national languages. */
  public SegmentOptions with(Set<NationalLanguage> others) {
    return new SegmentOptions(alphabet, joining, longest, others, ucs2);
  }

  /** The same for a link that does not take UCS-2. */
  public SegmentOptions withoutUcs2() {
    return new SegmentOptions(alphabet, joining, longest, languages, false);
  }

  /** In words that {@link #read} reads, as in {@code GSM UDH_8_BIT 255 ucs2 TURKISH SPANISH}. */
  public String written() {
    return Stream.<Object>concat(
            Stream.<Object>of(alphabet, joining, longest, ucs2 ? UCS2 : NO_UCS2),
            languages.stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  /** What such words say; empty when they are none. */
  public static Optional<SegmentOptions> read(String written) {
    String[] words = written.split(" ");
    try {
      return words.length < 4 ? Optional.empty() : Optional.of(read(words));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static SegmentOptions read(String... words) {
    Set<NationalLanguage> languages = EnumSet.noneOf(NationalLanguage.class);
    Stream.of(words).skip(4).map(NationalLanguage::valueOf).forEach(languages::add);
    return new SegmentOptions(
        Alphabet.valueOf(words[0]),
        Joining.valueOf(words[1]),
        Integer.parseInt(words[2]),
        languages,
        words[3].equals(UCS2));
  }

  /** Whether the link takes a text in its encoding. */
  boolean takes(EncodedText text) {
    return ucs2 || text.costly().isEmpty() || text.alphabet() == alphabet;
  }
}
