package org.skypesms.words;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.Profile;

/** In which time zone a person lives. Stateless. */
public final class PersonZone {

  private PersonZone() {}

  /**
   * The zone that the profile names; when it names none, the zone of its country if all of the
   * country has the same time; else UTC.
   */
  public static ZoneId of(Profile profile) {
    return named(profile.timezone()).or(() -> ofCountry(profile.country())).orElse(ZoneOffset.UTC);
  }

  private static Optional<ZoneId> ofCountry(String country) {
    if (country.isEmpty()) {
      return Optional.empty();
    }
    Set<String> zones =
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
    boolean one = zones.stream().map(PersonZone::rule).distinct().count() == 1;
    return one ? named(zones.stream().sorted().findFirst().orElse("")) : Optional.empty();
  }

  private static String rule(String zone) {
    TimeZone rules = TimeZone.getTimeZone(zone);
    return rules.getRawOffset() + " " + rules.useDaylightTime();
  }

  private static Optional<ZoneId> named(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
    } catch (DateTimeException strange) {
      return Optional.empty();
    }
  }
}
