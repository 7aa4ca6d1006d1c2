package org.skypesms.chat.skype;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of a user's properties into neutral words (reference, section 8.1). */
final class ProfileWords {

  private static final Pattern CODE = Pattern.compile("([A-Za-z]{2})(?: .*)?", Pattern.DOTALL);
  private static final int DAY = 86_400;
  private static final int SMALLEST_SHIFTED = 36_000;

  private ProfileWords() {}

  /** {@code en English} (protocol 4 and later) or {@code English} becomes {@code en}. */
  static String language(String value) {
    UnaryOperator<String> name = code -> new Locale(code).getDisplayLanguage(Locale.ENGLISH);
    return code(value, Locale.getISOLanguages(), name).toLowerCase(Locale.ROOT);
  }

  /** {@code gb United Kingdom} or {@code United Kingdom} becomes {@code GB}. */
  static String country(String value) {
    UnaryOperator<String> name = code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    return code(value, Locale.getISOCountries(), name).toUpperCase(Locale.ROOT);
  }

  /**
   * {@code 90000} becomes {@code +01:00}: real clients send (24 + hours) x 3600 seconds, the manual
   * says minutes, and both are read. {@code 86400} is what clients send for GMT and for a zone that
   * was never set, so it says nothing.
   */
  static String timezone(String value) {
    if (!value.matches("-?\\d{1,6}")) {
      return "";
    }
    int number = Integer.parseInt(value);
    int seconds = number >= SMALLEST_SHIFTED ? number - DAY : number * 60;
    boolean sayable = seconds != 0 && Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds();
    return sayable ? ZoneOffset.ofTotalSeconds(seconds).getId() : "";
  }

  /** {@code MALE} becomes {@code male}; {@code UNKNOWN} becomes empty. */
  static String sex(String value) {
    return value.equals("MALE") || value.equals("FEMALE") ? value.toLowerCase(Locale.ROOT) : "";
  }

  /** {@code 19780329} becomes {@code 1978-03-29}; {@code 0} becomes empty. */
  static String birthday(String value) {
    try {
      return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String code(String value, String[] codes, UnaryOperator<String> name) {
    Matcher matcher = CODE.matcher(value);
    if (matcher.matches()) {
      return matcher.group(1);
    }
    return Arrays.stream(codes)
        .filter(code -> name.apply(code).equalsIgnoreCase(value))
        .findFirst()
        .orElse("");
  }
}
