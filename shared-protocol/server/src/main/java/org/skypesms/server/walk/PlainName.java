package org.skypesms.server.walk;

import java.util.regex.Pattern;

/**
 * Names of people as they may stand in a text of the service: without line ends, controls and marks
 * of direction, and not longer than a name is. Stateless.
 */
public final class PlainName {

  private static final int LONGEST = 40;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}]+");

  private PlainName() {}

  /** The name, or nothing where none is left. */
  public static String of(String name) {
    String plain = UNSEEN.matcher(name).replaceAll(" ").strip();
    int end = Math.min(plain.codePointCount(0, plain.length()), LONGEST);
    return plain.substring(0, plain.offsetByCodePoints(0, end)).strip();
  }
}
