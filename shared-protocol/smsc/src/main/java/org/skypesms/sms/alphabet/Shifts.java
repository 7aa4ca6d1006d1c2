package org.skypesms.sms.alphabet;

import org.skypesms.message.Octets;

/**
 * The tables of national languages that are in force for a part, by their national language
 * identifiers (3GPP TS 23.040, sections 9.2.3.24.15 and 9.2.3.24.16).
 *
 * @param locking whose table takes the place of the default alphabet, 0 for the default alphabet
 * @param single whose table stands behind the escape, 0 for the default extension table
 */
public record Shifts(int locking, int single) {

  /** The default alphabet and its extension table. */
  public static final Shifts NONE = new Shifts(0, 0);

  /** The information element that names a single shift table. */
  public static final int SINGLE_SHIFT = 0x24;

  /** The information element that names a locking shift table. */
  public static final int LOCKING_SHIFT = 0x25;

  private static final int ELEMENT_OCTETS = 3;

  /** Checks the range. */
  public Shifts {
    if ((locking & 0xFF) != locking || (single & 0xFF) != single) {
      throw new IllegalArgumentException("an identifier is 0 to 255");
    }
  }

  /** Whether a part with these tables needs no information element. */
  public boolean none() {
    return locking == 0 && single == 0;
  }

  /** The octets that the information elements take of a user data header, without its length. */
  public int elementOctets() {
    return (locking == 0 ? 0 : ELEMENT_OCTETS) + (single == 0 ? 0 : ELEMENT_OCTETS);
  }

  /** The information elements. */
  public Octets elements() {
    return element(SINGLE_SHIFT, single).plus(element(LOCKING_SHIFT, locking));
  }

  private static Octets element(int identifier, int language) {
    return language == 0 ? Octets.none() : Octets.of((byte) identifier, (byte) 1, (byte) language);
  }
}
