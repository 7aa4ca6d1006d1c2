package org.skypesms.lab.accounts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.skypesms.lab.skype.network.Profile;
import org.skypesms.lab.skype.network.Sex;
import org.skypesms.lab.skype.network.Standing;

/**
 * What a PUT changes of an account: only the fields it names. Checked as a whole before anything is
 * changed.
 */
final class AccountChange {
  static final Set<String> FIELDS =
      new LinkedHashSet<>(
          List.of(
              "fullName",
              "language",
              "country",
              "timezone",
              "sex",
              "birthday",
              "mobile",
              "buddyStatus",
              "authorized",
              "blocked"));

  private final Optional<String> fullName;
  private final Optional<String> language;
  private final Optional<String> country;
  private final UnaryOperator<Optional<ZoneId>> timezone;
  private final Optional<Sex> sex;
  private final UnaryOperator<Optional<LocalDate>> birthday;
  private final Optional<String> mobile;
  private final Optional<Integer> buddyStatus;
  private final Optional<Boolean> authorized;
  private final Optional<Boolean> blocked;

  AccountChange(JsonBody body) {
    fullName = oneLine(body, "fullName");
    language = code(body, "language", "an ISO 639-1 code").map(c -> c.toLowerCase(Locale.ROOT));
    country =
        code(body, "country", "an ISO 3166 alpha-2 code").map(c -> c.toUpperCase(Locale.ROOT));
    timezone = parsed(body, "timezone", "an IANA time zone", AccountChange::region);
    sex = body.text("sex").map(AccountChange::sex);
    birthday = parsed(body, "birthday", "a date like 1978-03-29", LocalDate::parse);
    mobile = oneLine(body, "mobile");
    buddyStatus = body.number("buddyStatus");
    authorized = body.bool("authorized");
    blocked = body.bool("blocked");
    buddyStatus.filter(status -> status < 0 || status > 3).ifPresent(AccountChange::noBuddyStatus);
  }

  Profile applyTo(Profile before) {
    return new Profile(
        fullName.orElse(before.fullName()),
        language.orElse(before.language()),
        country.orElse(before.country()),
        timezone.apply(before.timezone()),
        sex.orElse(before.sex()),
        birthday.apply(before.birthday()),
        mobile.orElse(before.mobile()),
        before.more());
  }

  Standing applyTo(Standing before) {
    return before
        .withBuddyStatus(buddyStatus.orElse(before.buddyStatus()))
        .withAuthorized(authorized.orElse(before.authorized()))
        .withBlocked(blocked.orElse(before.blocked()));
  }

  private static Optional<String> oneLine(JsonBody body, String field) {
    Optional<String> text = body.text(field);
    if (text.filter(t -> t.length() > 300 || t.contains("\n") || t.contains("\r")).isPresent()) {
      throw new BadRequest(field + " is one line of at most 300 characters");
    }
    return text;
  }

  private static Optional<String> code(JsonBody body, String field, String what) {
    Optional<String> code = body.text(field);
    if (code.filter(c -> !c.matches("|[A-Za-z]{2}")).isPresent()) {
      throw new BadRequest(field + " is " + what + ", or empty");
    }
    return code;
  }

  /** What becomes of the old value: itself, nothing, or the new one. */
  private static <T> UnaryOperator<Optional<T>> parsed(
      JsonBody body, String field, String what, Function<String, T> parser) {
    Optional<String> text = body.text(field);
    if (text.isEmpty()) {
      return before -> before;
    }
    try {
      Optional<T> now = text.filter(given -> !given.isEmpty()).map(parser);
      return before -> now;
    } catch (DateTimeException e) {
      throw new BadRequest(field + " is " + what + ", or empty");
    }
  }

  private static ZoneId region(String name) {
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw new DateTimeException("no region");
    }
    return ZoneId.of(name);
  }

  private static Sex sex(String word) {
    if (word.isEmpty()) {
      return Sex.UNKNOWN;
    }
    try {
      return Sex.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequest("sex is male, female or unknown");
    }
  }

  private static void noBuddyStatus(int status) {
    throw new BadRequest("buddyStatus is 0, 1, 2 or 3");
  }
}
