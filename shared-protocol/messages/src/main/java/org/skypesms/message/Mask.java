package org.skypesms.message;

/** Hides the middle of what may be a person's number. */
final class Mask {

  private static final int LONG_ENOUGH_FOR_AN_END = 9;

  private Mask() {}

  /** At most the first five and the last three characters, for example {@code +4474...456}. */
  static String of(String value) {
    return value.length() < LONG_ENOUGH_FOR_AN_END
        ? value.substring(0, Math.min(3, value.length())) + "..."
        : value.substring(0, 5) + "..." + value.substring(value.length() - 3);
  }
}
