package org.skypesms.message;

import java.util.regex.Pattern;

/**
 * A telephone number in E.164 form with its plus sign, for example {@code +447400123456}.
 *
 * <p>{@link #toString()} is masked, so that a number that slips into a log line is not a person's
 * number.
 *
 * @param value the number, a plus sign and 3 to 15 digits (ITU-T E.164)
 */
public record PhoneNumber(String value) implements Comparable<PhoneNumber> {

  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{2,14}");

  /** Checks the form. */
  public PhoneNumber {
    if (!E164.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a phone number is a plus sign and 3 to 15 digits, as in +447400123456");
    }
  }

  /** The digits without the plus sign, as SMPP carries an international number. */
  public String digits() {
    return value.substring(1);
  }

  /** The number with its middle hidden, fit for logs, for example {@code +4474...456}. */
  public String masked() {
    return Mask.of(value);
  }

  @Override
  public int compareTo(PhoneNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return masked();
  }
}
