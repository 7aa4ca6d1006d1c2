package org.skypesms.lab.skype.client;

import java.util.Locale;

/**
 * The rest of a command, taken word by word. Blanks before a word are skipped, those of a body are
 * not: it begins one blank behind the word before it and is kept octet for octet. Not thread-safe.
 */
final class Words {
  private final String text;
  private int at;

  Words(String text) {
    this.text = text;
  }

  /** The next word as it was sent; empty at the end. */
  String next() {
    skipBlanks();
    int start = at;
    while (at < text.length() && text.charAt(at) != ' ') {
      at++;
    }
    return text.substring(start, at);
  }

  /** The next word as a keyword. */
  String keyword() {
    return next().toUpperCase(Locale.ROOT);
  }

  /** Everything behind the one blank that follows the last word. */
  String body() {
    return at >= text.length() ? "" : text.substring(at + 1);
  }

  /** What is left, without the blanks around it. */
  String rest() {
    return text.substring(at).strip();
  }

  boolean atEnd() {
    return rest().isEmpty();
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
