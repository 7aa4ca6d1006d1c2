package org.skypesms.state.sql;

/**
 * Makes any Java string fit for a text column of either database, and back. PostgreSQL refuses NUL,
 * and half a surrogate pair has no UTF-8; both are written as DLE (U+0010, "data link escape") and
 * four hexadecimal digits, and so is DLE itself. Equal strings stay equal, different ones
 * different.
 */
final class Escape {

  private static final char DLE = 0x10;
  private static final int DIGITS = 4;

  private Escape() {}

  static String in(String text) {
    int first = firstUnfit(text, 0);
    if (first == text.length()) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 2 * DIGITS);
    int from = 0;
    for (int at = first; at < text.length(); at = firstUnfit(text, from)) {
      escaped
          .append(text, from, at)
          .append(DLE)
          .append(String.format("%04x", (int) text.charAt(at)));
      from = at + 1;
    }
    return escaped.append(text, from, text.length()).toString();
  }

  static String out(String kept) {
    int at = kept.indexOf(DLE);
    if (at < 0) {
      return kept;
    }
    StringBuilder text = new StringBuilder(kept.length());
    int from = 0;
    for (; at >= 0; at = kept.indexOf(DLE, from)) {
      int end = at + 1 + DIGITS;
      text.append(kept, from, at).append((char) Integer.parseInt(kept, at + 1, end, 16));
      from = end;
    }
    return text.append(kept, from, kept.length()).toString();
  }

  private static int firstUnfit(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isHighSurrogate(c)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
      } else if (c == 0 || c == DLE || Character.isSurrogate(c)) {
        return at;
      }
    }
    return text.length();
  }
}
