package org.skypesms.lab.skype.network;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an account says about itself.
 *
 * @param fullName the name shown to others
 * @param language ISO 639-1, lower case, empty if unset
 * @param country ISO 3166 alpha-2, upper case, empty if unset
 * @param timezone the time zone, if set
 * @param sex as the person states it
 * @param birthday the day of birth, if set
 * @param mobile a telephone number as typed
 * @param more free texts by their Access API word: PROVINCE, CITY, HOMEPAGE, ABOUT, PHONE_HOME,
 *     PHONE_OFFICE, MOOD_TEXT, RICH_MOOD_TEXT
 */
public record Profile(
    String fullName,
    String language,
    String country,
    Optional<ZoneId> timezone,
    Sex sex,
    Optional<LocalDate> birthday,
    String mobile,
    Map<String, String> more) {

  /** A profile in which only the name is filled in. */
  public static Profile named(String fullName) {
    return new Profile(
        fullName, "", "", Optional.empty(), Sex.UNKNOWN, Optional.empty(), "", Map.of());
  }

  /** The same with one of the free texts replaced. */
  public Profile with(String word, String text) {
    Map<String, String> changed = new HashMap<>(more);
    changed.put(word, text);
    return new Profile(
        fullName, language, country, timezone, sex, birthday, mobile, Map.copyOf(changed));
  }
}
