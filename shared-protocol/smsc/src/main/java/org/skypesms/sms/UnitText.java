package org.skypesms.sms;

import java.util.Arrays;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;

/** A text in septets or octets, one per unit. */
final class UnitText implements EncodedText {

  private static final byte ESCAPE = 0x1B;

  private final Alphabet alphabet;
  private final byte[] units;
  private final boolean respelled;

  UnitText(Alphabet alphabet, byte[] units, boolean respelled) {
    this.alphabet = alphabet;
    this.units = units;
    this.respelled = respelled;
  }

  @Override
  public boolean respelled() {
    return respelled;
  }

  @Override
  public Alphabet alphabet() {
    return alphabet;
  }

  @Override
  public int length() {
    return units.length;
  }

  @Override
  public int cut(int from, int limit) {
    return endsWithEscape(limit) || splitsLineEnd(limit) ? limit - 1 : limit;
  }

  private boolean endsWithEscape(int end) {
    return units[end - 1] == ESCAPE && alphabet.septets();
  }

  private boolean splitsLineEnd(int end) {
    return units[end - 1] == '\r' && units[end] == '\n';
  }

  @Override
  public Octets slice(int from, int to) {
    return Octets.of(from == 0 && to == units.length ? units : Arrays.copyOfRange(units, from, to));
  }
}
