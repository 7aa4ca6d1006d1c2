package org.skypesms.sms;

import java.util.Arrays;
import java.util.OptionalInt;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.NationalEncoder;
import org.skypesms.sms.alphabet.Shifts;

/**
 * A text in septets by the tables of a national language. Their scripts have marks that belong to
 * the character before them, so cuts are found in the text and not in the septets.
 */
final class NationalText implements EncodedText {

  private static final int[] NEVER_CUT = {};

  private final String text;
  private final Alphabet alphabet;
  private final Shifts shifts;
  private final byte[] septets;
  private final int[] starts;
  private final OptionalInt costly;
  private final boolean respelled;

  /** A text that the encoder has all characters of. */
  NationalText(
      String text,
      Alphabet alphabet,
      NationalEncoder encoder,
      OptionalInt costly,
      boolean respelled) {
    this.text = text;
    this.alphabet = alphabet;
    this.shifts = encoder.shifts();
    this.septets = encoder.encoder().encode(text).orElseThrow();
    this.starts = isLong() ? encoder.encoder().starts(text) : NEVER_CUT;
    this.costly = costly;
    this.respelled = respelled;
  }

  private boolean isLong() {
    return septets.length > alphabet.capacity(1 + shifts.elementOctets());
  }

  @Override
  public Alphabet alphabet() {
    return alphabet;
  }

  @Override
  public Shifts shifts() {
    return shifts;
  }

  @Override
  public OptionalInt costly() {
    return costly;
  }

  @Override
  public boolean respelled() {
    return respelled;
  }

  @Override
  public int length() {
    return septets.length;
  }

  @Override
  public int cut(int from, int limit) {
    int most = characterAtOrBefore(limit);
    return starts[Graphemes.lastBoundary(text, characterAtOrBefore(from), most)];
  }

  private int characterAtOrBefore(int septet) {
    int found = Arrays.binarySearch(starts, septet);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public Octets slice(int from, int to) {
    return Octets.of(Arrays.copyOfRange(septets, from, to));
  }
}
