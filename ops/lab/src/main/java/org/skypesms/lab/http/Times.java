package org.skypesms.lab.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How the interface writes times: ISO 8601 in UTC with milliseconds. Stateless. */
public final class Times {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Times() {}

  /** The time, cut to its millisecond. */
  public static String text(Instant at) {
    return MILLISECONDS.format(at);
  }
}
