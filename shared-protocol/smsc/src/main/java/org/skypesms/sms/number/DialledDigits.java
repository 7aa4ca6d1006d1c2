package org.skypesms.sms.number;

/**
 * The signs of a typed number without its decoration.
 *
 * <p>Digits of every script count as digits (full-width, Arabic-Indic, Devanagari, ...). Blanks of
 * every kind, hyphens and dashes, dots, slashes, brackets and the invisible direction marks that
 * address books put around numbers are decoration. A plus sign, full-width or not, stands only
 * before the first digit.
 */
final class DialledDigits {

  private static final String MARKS = "./()[]\u00B7\u00AD\uFF0E\uFF0F\uFF08\uFF09\uFF3B\uFF3D";

  private DialledDigits() {}

  /**
   * An ASCII plus sign if there is one, then ASCII digits; empty when the text has another sign, a
   * plus sign in the wrong place, or no digit.
   */
  static String of(CharSequence typed) {
    StringBuilder digits = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); ) {
      int sign = Character.codePointAt(typed, i);
      i += Character.charCount(sign);
      if (Character.isDigit(sign)) {
        digits.append((char) ('0' + Character.digit(sign, 10)));
      } else if (isPlus(sign) && digits.isEmpty()) {
        digits.append('+');
      } else if (!isDecoration(sign)) {
        return "";
      }
    }
    return digits.toString().equals("+") ? "" : digits.toString();
  }

  static boolean isPlus(int sign) {
    return sign == '+' || sign == '\uFF0B';
  }

  static boolean isOpening(int sign) {
    return "([\uFF08\uFF3B".indexOf(sign) >= 0;
  }

  static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isDecoration(int sign) {
    int type = Character.getType(sign);
    return isBlank(sign)
        || type == Character.DASH_PUNCTUATION
        || type == Character.FORMAT
        || sign == '\u2212'
        || MARKS.indexOf(sign) >= 0;
  }
}
