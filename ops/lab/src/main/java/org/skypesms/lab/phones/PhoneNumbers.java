package org.skypesms.lab.phones;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a number may be written to the lab, and its one canonical form: {@code +} and 3 to 15 digits.
 */
final class PhoneNumbers {

  private static final Pattern DECORATION = Pattern.compile("[ ().-]");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{3,15}");

  private PhoneNumbers() {}

  /**
   * The canonical form, or empty when this is no number. A blank in place of {@code +} is taken for
   * it.
   */
  static Optional<String> canonical(String written) {
    String bare = DECORATION.matcher(written).replaceAll("");
    if (!NUMBER.matcher(bare).matches()) {
      return Optional.empty();
    }
    return Optional.of(bare.startsWith("+") ? bare : "+" + bare);
  }
}
