package org.skypesms.chat.skype;

import java.util.Arrays;
import java.util.Optional;

/** The properties of a USER that the service wants to know (reference, section 8.1). */
enum UserProperty {
  FULLNAME(true),
  LANGUAGE(true),
  COUNTRY(true),
  TIMEZONE(true),
  SEX(true),
  BIRTHDAY(true),
  PHONE_MOBILE(true),
  BUDDYSTATUS(false),
  ISAUTHORIZED(false),
  ISBLOCKED(false);

  private final boolean mayBeMissing;

  UserProperty(boolean mayBeMissing) {
    this.mayBeMissing = mayBeMissing;
  }

  /** Whether a person can be served although the client did not tell it. */
  boolean mayBeMissing() {
    return mayBeMissing;
  }

  static Optional<UserProperty> named(String name) {
    return Arrays.stream(values()).filter(p -> p.name().equals(name)).findFirst();
  }
}
