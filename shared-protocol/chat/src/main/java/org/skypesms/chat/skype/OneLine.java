package org.skypesms.chat.skype;

/** A text as one line of a log, which no terminal and no reader of lines takes for more. */
final class OneLine {

  private OneLine() {}

  /**
   * The text with its line breaks, other controls, changes of direction and backslashes escaped.
   */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(unit -> append(line, (char) unit));
    return line.toString();
  }

  private static void append(StringBuilder line, char unit) {
    switch (unit) {
      case '\\' -> line.append("\\\\");
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      default -> {
        if (isUnruly(unit)) {
          line.append(String.format("\\u%04x", (int) unit));
        } else {
          line.append(unit);
        }
      }
    }
  }

  private static boolean isUnruly(char unit) {
    return Character.isISOControl(unit) || (unit >= '\u2028' && unit <= '\u202E');
  }
}
