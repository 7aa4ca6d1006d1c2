package org.skypesms.lab.accounts;

/** What a text from outside must be free of before it enters the network. Stateless. */
final class Texts {
  static final int LONGEST = 4_000_000;

  private Texts() {}

  static String checked(String field, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new BadRequest(field + " contains NUL, which no chat network carries");
    }
    if (text.codePoints().anyMatch(point -> point >= 0xd800 && point <= 0xdfff)) {
      throw new BadRequest(field + " contains half a surrogate pair, which is no character");
    }
    if (text.length() > LONGEST) {
      throw new BadRequest(field + " is longer than " + LONGEST + " characters");
    }
    return text;
  }
}
