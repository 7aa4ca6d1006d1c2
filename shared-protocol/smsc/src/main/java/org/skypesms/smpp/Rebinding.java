package org.skypesms.smpp;

import java.time.Duration;

/**
 * The pauses between attempts to bind. Each doubles up to its limit and is shortened by chance, by
 * a half at most, so that many links do not come back at once.
 *
 * @param first before the first attempt after a loss
 * @param most at most, while the SMSC is away
 * @param refusedFirst after the credentials were refused once
 * @param refusedMost at most, while the credentials are refused
 */
public record Rebinding(
    Duration first, Duration most, Duration refusedFirst, Duration refusedMost) {

  /** From 0.5 s to 5 s; from 5 s to 5 minutes while the credentials are refused. */
  public static Rebinding standard() {
    return new Rebinding(
        Duration.ofMillis(500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        Duration.ofMinutes(5));
  }
}
