package org.skypesms.skypetosms.command;

/** Where the words of a line begin and end. */
final class Tokens {

  private static final String BREAKS = "\n\r\f\u000B\u0085\u2028\u2029";
  private static final String COMMAS = ",\uFF0C\u060C\u3001";

  private Tokens() {}

  static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  static boolean isInvisible(int sign) {
    return Character.getType(sign) == Character.FORMAT;
  }

  static boolean isColon(int sign) {
    return sign == ':' || sign == '\uFF1A';
  }

  static boolean isComma(int sign) {
    return COMMAS.indexOf(sign) >= 0;
  }

  static boolean hasBreak(String line) {
    return line.chars().anyMatch(sign -> BREAKS.indexOf(sign) >= 0);
  }

  /** From the first sign that can be seen. */
  static String begin(String line) {
    int at = 0;
    while (at < line.length() && unseen(line.codePointAt(at))) {
      at += Character.charCount(line.codePointAt(at));
    }
    return line.substring(at);
  }

  /** From the first to the last sign that can be seen. */
  static String trim(String line) {
    String begun = begin(line);
    int end = begun.length();
    while (end > 0 && unseen(begun.codePointBefore(end))) {
      end -= Character.charCount(begun.codePointBefore(end));
    }
    return begun.substring(0, end);
  }

  private static boolean unseen(int sign) {
    return isBlank(sign) || isInvisible(sign);
  }

  /** The signs up to the first blank. */
  static String first(String text) {
    int at = 0;
    while (at < text.length() && !isBlank(text.charAt(at))) {
      at++;
    }
    return text.substring(0, at);
  }

  /** The signs up to the first blank or colon. */
  static String beforeColon(String text) {
    String token = first(text);
    int at = 0;
    while (at < token.length() && !isColon(token.charAt(at))) {
      at++;
    }
    return token.substring(0, at);
  }

  /** Everything after the colon, if there is one, and the one blank that follows. */
  static String textAfter(String line, int end) {
    int at = end;
    if (at < line.length() && isColon(line.charAt(at))) {
      at++;
    }
    if (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return line.substring(at);
  }
}
