package org.skypesms.skypetosms.command;

import java.util.Optional;

/** Short numbers that are not phone numbers, in the digits of any script. */
final class Digits {

  private Digits() {}

  /** The token in ASCII digits, if it has that many digits and nothing else. */
  static Optional<String> of(String token, int fewest, int most) {
    if (token.length() > 2 * most || !token.codePoints().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(most);
    token.codePoints().forEach(sign -> digits.append(Character.digit(sign, 10)));
    return digits.length() < fewest || digits.length() > most
        ? Optional.empty()
        : Optional.of(digits.toString());
  }

  /** A number of at most nine digits. */
  static Optional<Integer> number(String token) {
    return of(token, 1, 9).map(Integer::valueOf);
  }
}
