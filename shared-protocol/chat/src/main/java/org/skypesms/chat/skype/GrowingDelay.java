package org.skypesms.chat.skype;

import java.time.Duration;

/** A delay that doubles from a first to a longest value. Not thread-safe. */
final class GrowingDelay {

  private final Duration first;
  private final Duration longest;
  private Duration next;

  GrowingDelay(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  /** The delay to wait now; the following one is longer. */
  Duration take() {
    Duration now = next;
    Duration twice = now.multipliedBy(2);
    next = twice.compareTo(longest) > 0 ? longest : twice;
    return now;
  }

  void reset() {
    next = first;
  }
}
