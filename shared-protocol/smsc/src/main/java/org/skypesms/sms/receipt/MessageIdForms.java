package org.skypesms.sms.receipt;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms in which an SMSC may have written one message id: hexadecimal in the answer to a
 * submission and decimal in the receipt, or the other way round, in either case, with zeros before
 * it (SMPP 3.4, sections 5.2.23 and 5.3.2.12; ids of up to 65 characters).
 *
 * <p>Every form is normalised: lower case, no leading zeros, {@code 0} for nothing but zeros. Ids
 * are compared in that form.
 */
public final class MessageIdForms {

  private static final Pattern DECIMAL = Pattern.compile("[0-9]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]+");

  /** How the id of a receipt becomes the id of the submission's answer. */
  public enum Form {
    /** They are alike. */
    AS_GIVEN,
    /** The receipt is in decimal, the answer in hexadecimal. */
    DECIMAL_TO_HEX,
    /** The receipt is in hexadecimal, the answer in decimal. */
    HEX_TO_DECIMAL
  }

  private MessageIdForms() {}

  /** The id in lower case without leading zeros, as ids are stored and compared. */
  public static String normalised(String id) {
    String lower = id.strip().toLowerCase(Locale.ROOT);
    int zeros = 0;
    while (zeros < lower.length() - 1 && lower.charAt(zeros) == '0') {
      zeros++;
    }
    return lower.substring(zeros);
  }

  /** The id in one form; nothing when it cannot be read in that form. */
  public static Optional<String> in(Form form, String id) {
    String plain = normalised(id);
    return switch (form) {
      case AS_GIVEN -> Optional.of(plain);
      case DECIMAL_TO_HEX -> converted(plain, DECIMAL, 10, 16);
      case HEX_TO_DECIMAL -> converted(plain, HEXADECIMAL, 16, 10);
    };
  }

  private static Optional<String> converted(String plain, Pattern digits, int from, int to) {
    return digits.matcher(plain).matches()
        ? Optional.of(new BigInteger(plain, from).toString(to))
        : Optional.empty();
  }

  /** Every form that the id can be read in, each with the candidate it gives. */
  public static Map<Form, String> byForm(String id) {
    Map<Form, String> candidates = new EnumMap<>(Form.class);
    for (Form form : Form.values()) {
      in(form, id).ifPresent(candidate -> candidates.put(form, candidate));
    }
    return candidates;
  }

  /** The different candidates for a match against normalised ids, the id as given first. */
  public static Set<String> of(String id) {
    return new LinkedHashSet<>(byForm(id).values());
  }
}
