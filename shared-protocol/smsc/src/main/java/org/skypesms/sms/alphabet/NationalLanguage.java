package org.skypesms.sms.alphabet;

/**
 * A language that has tables of its own in the GSM 7-bit alphabet, by its national language
 * identifier (3GPP TS 23.038, section 6.2.1.2.4 and Annex A).
 */
public enum NationalLanguage {
  /** A single and a locking shift table. */
  TURKISH,
  /** A single shift table only. */
  SPANISH,
  /** A single and a locking shift table, as have all that follow. */
  PORTUGUESE,
  /** With Assamese. */
  BENGALI,
  /** In Gujarati script. */
  GUJARATI,
  /** In Devanagari. */
  HINDI,
  /** In Kannada script. */
  KANNADA,
  /** In Malayalam script. */
  MALAYALAM,
  /** In Oriya script. */
  ORIYA,
  /** In Gurmukhi. */
  PUNJABI,
  /** In Tamil script. */
  TAMIL,
  /** In Telugu script. */
  TELUGU,
  /** In Arabic script. */
  URDU;

  /** The national language identifier, 1 to 13. */
  public int identifier() {
    return ordinal() + 1;
  }
}
