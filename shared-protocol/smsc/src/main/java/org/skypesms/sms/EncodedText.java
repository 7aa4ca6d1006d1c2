package org.skypesms.sms;

import java.util.OptionalInt;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.Shifts;

/** A whole text in the units of its alphabet, and where it may be cut. Immutable. */
sealed interface EncodedText permits NationalText, UnitText, Utf16Text {

  /** The alphabet of the units. */
  Alphabet alphabet();

  /** How many units there are. */
  int length();

  /** The best place to cut after one unit and at or before another, which is within the text. */
  int cut(int from, int limit);

  /** The octets of the units from one index up to, not including, another. */
  Octets slice(int from, int to);

  /** The first code point for which the link's own alphabet did not do. */
  default OptionalInt costly() {
    return OptionalInt.empty();
  }

  /** Whether characters were composed to find them in the alphabet. */
  default boolean respelled() {
    return false;
  }

  /** The tables of national languages that every part has to name. */
  default Shifts shifts() {
    return Shifts.NONE;
  }
}
