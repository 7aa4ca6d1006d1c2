package org.skypesms.skypetosms.command;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** A later time as it was typed; what it means depends on the person's time zone. */
public sealed interface When {

  /** After some time. */
  record After(Duration delay) implements When {}

  /**
   * At a time of day.
   *
   * @param daysAhead 0: today; 1: tomorrow
   * @param time of day; empty: the same as now
   */
  record At(int daysAhead, Optional<LocalTime> time) implements When {}
}
