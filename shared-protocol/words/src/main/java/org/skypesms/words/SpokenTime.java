package org.skypesms.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/** Writes times as people of a language and country do (CLDR). Stateless. */
final class SpokenTime {

  private static final String DAY_AND_TIME_WITH_ZONE = "yMMMdjmz";
  private static final char NARROW_BLANK = '\u202f';

  private SpokenTime() {}

  static String of(Instant instant, ZoneId zone, ULocale locale) {
    DateFormat form = DateFormat.getInstanceForSkeleton(DAY_AND_TIME_WITH_ZONE, locale);
    form.setTimeZone(zone(zone));
    return form.format(Date.from(instant)).replace(NARROW_BLANK, ' ');
  }

  private static TimeZone zone(ZoneId zone) {
    ZoneId plain = zone.normalized();
    if (plain.equals(ZoneOffset.UTC)) {
      return TimeZone.getTimeZone("Etc/UTC");
    }
    return TimeZone.getTimeZone(
        plain instanceof ZoneOffset ? "GMT" + plain.getId() : plain.getId());
  }
}
