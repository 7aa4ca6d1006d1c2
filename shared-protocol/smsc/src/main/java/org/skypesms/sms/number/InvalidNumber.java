package org.skypesms.sms.number;

/** Why what was typed is no number to send a text to. */
public enum InvalidNumber {
  /** It has letters or other signs that no number has, or no digit. */
  NOT_A_NUMBER("this is not a phone number"),
  /** Too few digits for its country. */
  TOO_SHORT("the number is too short"),
  /** Too many digits for its country, or more than 15. */
  TOO_LONG("the number is too long"),
  /** No such country code, or a national form without a country to read it by. */
  UNKNOWN_COUNTRY("the country of the number is unknown; begin with + and the country code"),
  /** Its length is right and nobody has such a number. */
  NOT_POSSIBLE("there is no such number"),
  /** A short code of the country. */
  SHORT_CODE("this is a short code, to which no text can be sent"),
  /** An emergency number. */
  EMERGENCY("this is an emergency number; call it, no text is sent to it"),
  /** A premium rate number. */
  PREMIUM("this is a premium rate number, to which no text is sent"),
  /** A number whose calls both sides pay. */
  SHARED_COST("this is a shared cost number, to which no text is sent");

  private final String sentence;

  InvalidNumber(String sentence) {
    this.sentence = sentence;
  }

  /** The reason in English. */
  public String sentence() {
    return sentence;
  }

  /** Whether it is a number that exists and is refused, not one mistyped. */
  boolean exists() {
    return this == PREMIUM || this == SHARED_COST;
  }
}
