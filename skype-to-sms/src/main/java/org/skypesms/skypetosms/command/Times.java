package org.skypesms.skypetosms.command;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** The pieces of grammar that are times. */
final class Times {

  /** {@code 30m}, {@code 2h}, {@code 3d}: at most a year. */
  static final Piece<Duration> DURATION = Piece.token((token, setting) -> duration(token));

  private static final Piece<Optional<LocalTime>> OF_DAY =
      Piece.token((token, setting) -> ofDay(token).map(Optional::of));

  private static final Piece<When> TOMORROW =
      Pieces.word("tomorrow").then(OF_DAY.or(Pieces.nothing(Optional::empty)), Times::tomorrow);

  /** {@code 18:30}, {@code tomorrow 9:00}, {@code tomorrow}. */
  static final Piece<When> TIME = OF_DAY.<When>as(time -> new When.At(0, time)).or(TOMORROW);

  /** What may stand before a target: {@code at 18:30}, {@code in 2h}, {@code tomorrow 9:00}. */
  static final Piece<When> WHEN =
      Pieces.word("at")
          .then(TIME, (at, time) -> time)
          .or(Pieces.word("in").then(DURATION.<When>as(When.After::new), (in, delay) -> delay))
          .or(TOMORROW);

  private static final Map<Character, Duration> UNITS =
      Map.of('m', Duration.ofMinutes(1), 'h', Duration.ofHours(1), 'd', Duration.ofDays(1));

  private static final Duration LONGEST = Duration.ofDays(366);

  private Times() {}

  private static When tomorrow(String word, Optional<LocalTime> time) {
    return new When.At(1, time);
  }

  private static Optional<Duration> duration(String token) {
    if (token.length() < 2 || token.length() > 12) {
      return Optional.empty();
    }
    String spelled = Spelling.of(token);
    int unit = spelled.length() - 1;
    if (unit < 1 || !UNITS.containsKey(spelled.charAt(unit))) {
      return Optional.empty();
    }
    return Digits.of(spelled.substring(0, unit), 1, 6)
        .map(count -> UNITS.get(spelled.charAt(unit)).multipliedBy(Long.parseLong(count)))
        .filter(span -> !span.isZero() && span.compareTo(LONGEST) <= 0);
  }

  private static Optional<LocalTime> ofDay(String token) {
    int colon = token.indexOf(':');
    if (colon < 1 || token.length() > 10) {
      return Optional.empty();
    }
    Optional<Integer> hour = Digits.of(token.substring(0, colon), 1, 2).map(Integer::valueOf);
    Optional<Integer> minute = Digits.of(token.substring(colon + 1), 2, 2).map(Integer::valueOf);
    return hour.filter(h -> h < 24)
        .flatMap(h -> minute.filter(m -> m < 60).map(m -> LocalTime.of(h, m)));
  }
}
