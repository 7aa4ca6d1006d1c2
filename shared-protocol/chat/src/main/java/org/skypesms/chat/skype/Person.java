package org.skypesms.chat.skype;

import java.util.EnumMap;
import java.util.Map;
import org.skypesms.message.Profile;
import org.skypesms.message.Standing;

/** What the client told about one person, kept current by notifications. Thread-safe. */
final class Person {

  private final Map<UserProperty, String> values = new EnumMap<>(UserProperty.class);

  synchronized void told(UserProperty property, String value) {
    values.put(property, value);
  }

  synchronized Profile profile() {
    return new Profile(
        value(UserProperty.FULLNAME),
        ProfileWords.language(value(UserProperty.LANGUAGE)),
        ProfileWords.country(value(UserProperty.COUNTRY)),
        ProfileWords.timezone(value(UserProperty.TIMEZONE)),
        ProfileWords.sex(value(UserProperty.SEX)),
        ProfileWords.birthday(value(UserProperty.BIRTHDAY)),
        value(UserProperty.PHONE_MOBILE));
  }

  synchronized Standing standing() {
    return new Standing(
        buddyStatus(value(UserProperty.BUDDYSTATUS)),
        Boolean.parseBoolean(value(UserProperty.ISAUTHORIZED)),
        Boolean.parseBoolean(value(UserProperty.ISBLOCKED)));
  }

  private String value(UserProperty property) {
    return values.getOrDefault(property, "");
  }

  private static int buddyStatus(String value) {
    return value.matches("[0-3]") ? Integer.parseInt(value) : 0;
  }
}
