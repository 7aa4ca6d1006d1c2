package org.skypesms.lab.skype.client;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.skypesms.lab.skype.network.Profile;
import org.skypesms.lab.skype.network.Sex;

/** A profile with one property replaced by what SET PROFILE says (reference 8.4). Stateless. */
final class ProfileEdit {
  private static final int DAY = 86_400;

  private ProfileEdit() {}

  /** Refuses a value that the property cannot have. */
  static Profile of(Profile p, String property, String text) throws ApiError {
    try {
      return switch (property) {
        case "FULLNAME" -> with(p, text, p.language(), p.country(), p.timezone(), p.mobile());
        case "PHONE_MOBILE" -> with(p, p.fullName(), p.language(), p.country(), p.timezone(), text);
        case "LANGUAGES" ->
            with(p, p.fullName(), code(text), p.country(), p.timezone(), p.mobile());
        case "COUNTRY" ->
            with(
                p,
                p.fullName(),
                p.language(),
                code(text).toUpperCase(Locale.ROOT),
                p.timezone(),
                p.mobile());
        case "TIMEZONE" -> with(p, p.fullName(), p.language(), p.country(), zone(text), p.mobile());
        case "SEX" -> person(p, Sex.valueOf(text.toUpperCase(Locale.ROOT)), p.birthday());
        case "BIRTHDAY" -> person(p, p.sex(), day(text));
        default -> p.with(property, text);
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Errors.badProfileProperty();
    }
  }

  private static Profile with(
      Profile p,
      String name,
      String language,
      String country,
      Optional<ZoneId> zone,
      String phone) {
    return new Profile(name, language, country, zone, p.sex(), p.birthday(), phone, p.more());
  }

  private static Profile person(Profile p, Sex sex, Optional<LocalDate> birthday) {
    return new Profile(
        p.fullName(), p.language(), p.country(), p.timezone(), sex, birthday, p.mobile(), p.more());
  }

  private static String code(String text) {
    String first = text.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    if (!first.matches("([a-z]{2})?")) {
      throw new IllegalArgumentException("no two-letter code");
    }
    return first;
  }

  private static Optional<ZoneId> zone(String text) {
    return Optional.of(ZoneOffset.ofTotalSeconds(Integer.parseInt(text) - DAY));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() || text.equals("0")
        ? Optional.empty()
        : Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
  }
}
