package org.skypesms.skypetosms.command;

/**
 * What a piece of grammar found at the beginning of a text.
 *
 * @param value what it means
 * @param rest everything after it, with the blank that ended it
 */
record Match<T>(T value, String rest) {

  /** Whether nothing but blanks follows. */
  boolean isLast() {
    return Tokens.begin(rest).isEmpty();
  }
}
