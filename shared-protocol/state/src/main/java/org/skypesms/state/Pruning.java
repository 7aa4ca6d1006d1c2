package org.skypesms.state;

import java.time.Instant;

/**
 * Forgets what is old, in steps, so that none holds up who writes meanwhile. Each step forgets at
 * most so many rows and gives how many: when they are fewer, nothing is left to forget.
 */
public interface Pruning {

  /**
   * Texts that reached a final state, or {@code UNKNOWN}, before the given time, with their claims,
   * parts and words, and with the mailing whose last ones they are; but none that was withdrawn
   * since the other time, as it may still come to be sent.
   */
  int texts(Instant before, Instant withdrawnBefore, int limit);

  /** What people were shown before the given time. */
  int shown(Instant before, int limit);

  /** Lines kept before the given time for phones that are blocked, without an end. */
  int blocked(Instant before, int limit);

  /** Messages processed before the given time: when one comes again it is new. */
  int sources(Instant before, int limit);

  /** Lines intended before the given time. */
  int speeches(Instant before, int limit);

  /** Counts of failures, of messages that did not fail since the given time. */
  int failures(Instant before, int limit);

  /** Remembered values whose names begin so and that did not change since the given time. */
  int remembered(String beginning, Instant before, int limit);
}
