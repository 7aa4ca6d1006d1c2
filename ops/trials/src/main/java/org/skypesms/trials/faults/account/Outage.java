package org.skypesms.trials.faults.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skypesms.trials.faults.load.Body;
import org.skypesms.trials.faults.load.Seen;

/** When texts came again after a moment. */
final class Outage {

  private final List<Instant> arrivals;

  /** Of the texts among what was seen. */
  Outage(List<Seen> seen) {
    arrivals =
        seen.stream()
            .filter(each -> Body.id(each.text()).isPresent())
            .map(Seen::at)
            .sorted()
            .toList();
  }

  /** How long it took until the next text came; empty when none did. */
  Optional<Duration> after(Instant moment) {
    return arrivals.stream()
        .filter(at -> !at.isBefore(moment))
        .findFirst()
        .map(at -> Duration.between(moment, at));
  }

  /** How many texts came in a stretch of time. */
  long count(Instant from, Instant to) {
    return arrivals.stream().filter(at -> !at.isBefore(from) && at.isBefore(to)).count();
  }

  static String seconds(Optional<Duration> time) {
    return time.map(each -> String.format(Locale.ROOT, "%.1f", each.toMillis() / 1000.0))
        .orElse("-");
  }
}
