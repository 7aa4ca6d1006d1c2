package org.skypesms.sms.number;

import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscAddress;

/**
 * Reads the addresses of SMPP as telephone numbers (SMPP 3.4, sections 5.2.5 to 5.2.8).
 *
 * <p>What a text came from is read more leniently than what a person types: an international number
 * of a range that is not known yet is still a number. Alphanumeric senders, short codes and
 * abbreviated or network-specific numbers are none; they can be shown and never answered.
 */
final class Addresses {

  static final int ALPHANUMERIC = 5;

  private static final int UNKNOWN = 0;
  private static final int INTERNATIONAL = 1;
  private static final int NATIONAL = 2;
  private static final int SUBSCRIBER = 4;
  private static final int SHORTEST = 7;
  private static final int LONGEST = 15;

  private Addresses() {}

  static Optional<PhoneNumber> read(SmscAddress address, String region) {
    String digits = plain(address.value());
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    return switch (address.ton()) {
      case INTERNATIONAL -> international(digits);
      case UNKNOWN -> unknown(digits, region);
      case NATIONAL, SUBSCRIBER -> valid(digits, region).or(() -> valid(plus(digits), ""));
      default -> Optional.empty();
    };
  }

  private static Optional<PhoneNumber> unknown(String digits, String region) {
    if (digits.startsWith("+") || digits.startsWith("00")) {
      return international(digits);
    }
    return valid(plus(digits), "").or(() -> valid(digits, region));
  }

  private static Optional<PhoneNumber> international(String digits) {
    String bare = plus(digits).substring(1);
    boolean fits = bare.length() >= SHORTEST && bare.length() <= LONGEST && bare.charAt(0) != '0';
    return fits
        ? valid("+" + bare, "").or(() -> Optional.of(new PhoneNumber("+" + bare)))
        : Optional.empty();
  }

  private static Optional<PhoneNumber> valid(String digits, String region) {
    return PhoneNumbers.read(digits, region) instanceof NumberReading.Valid valid
        ? Optional.of(valid.number())
        : Optional.empty();
  }

  private static String plus(String digits) {
    if (digits.startsWith("+")) {
      return digits;
    }
    return "+" + (digits.startsWith("00") ? digits.substring(2) : digits);
  }

  /** A plus sign or none, and ASCII digits; else nothing. */
  private static String plain(String value) {
    int from = value.startsWith("+") ? 1 : 0;
    boolean digits = value.substring(from).chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && value.length() > from ? value : "";
  }
}
