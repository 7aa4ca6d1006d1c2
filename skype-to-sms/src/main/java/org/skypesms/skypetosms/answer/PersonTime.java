package org.skypesms.skypetosms.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.skypesms.message.Profile;

/**
 * Times as a person reads them.
 *
 * @param zone where the person is
 */
record PersonTime(ZoneId zone) {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

  /** In the time zone of a profile; UTC where it names none. */
  static PersonTime of(Profile profile) {
    try {
      String written = profile.timezone();
      return new PersonTime(written.isEmpty() ? ZoneOffset.UTC : ZoneId.of(written));
    } catch (DateTimeException strange) {
      return new PersonTime(ZoneOffset.UTC);
    }
  }

  /** To the minute, with the zone. */
  String minute(Instant instant) {
    return MINUTE.format(instant.atZone(zone)) + " " + name();
  }

  /** To the millisecond, without the zone. */
  String exact(Instant instant) {
    return EXACT.format(instant.atZone(zone));
  }

  String name() {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }
}
