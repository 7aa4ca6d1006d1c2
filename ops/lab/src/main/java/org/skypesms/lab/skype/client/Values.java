package org.skypesms.lab.skype.client;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How values are written on the wire (reference sections 5.2, 6 and 8.1). Stateless. */
final class Values {
  private static final int PREFIX_SINCE = 4;
  private static final int DAY = 86_400;

  private Values() {}

  static String bool(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  static String seconds(Instant at) {
    return Long.toString(at.getEpochSecond());
  }

  static String birthday(Optional<LocalDate> day) {
    return day.map(DateTimeFormatter.BASIC_ISO_DATE::format).orElse("0");
  }

  static String language(String code, int protocol) {
    return named(code, new Locale(code).getDisplayLanguage(Locale.ENGLISH), protocol);
  }

  static String country(String code, int protocol) {
    return named(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH), protocol);
  }

  /** (24 + offset) x 3600, the form of the recorded traces; 86400 when unset. */
  static String timezone(Optional<ZoneId> zone, Clock clock) {
    int offset = zone.map(z -> z.getRules().getOffset(clock.instant()).getTotalSeconds()).orElse(0);
    return Integer.toString(DAY + offset);
  }

  static String commas(Stream<?> items) {
    return items.map(Object::toString).collect(Collectors.joining(", "));
  }

  static String blanks(Stream<?> items) {
    return items.map(Object::toString).collect(Collectors.joining(" "));
  }

  private static String named(String code, String name, int protocol) {
    if (code.isEmpty()) {
      return "";
    }
    return protocol >= PREFIX_SINCE ? code.toLowerCase(Locale.ROOT) + " " + name : name;
  }
}
