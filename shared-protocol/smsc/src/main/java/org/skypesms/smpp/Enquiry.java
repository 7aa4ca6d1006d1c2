package org.skypesms.smpp;

import java.time.Duration;

/**
 * How a link finds out that its peer is silent.
 *
 * @param every how often {@code enquire_link} is sent
 * @param answer how long an answer may take; a peer that answers nothing for longer is left
 */
public record Enquiry(Duration every, Duration answer) {

  /** Every 10 s, answered within 10 s: a silent peer is left within 21 s. */
  public static Enquiry standard() {
    return new Enquiry(Duration.ofSeconds(10), Duration.ofSeconds(10));
  }
}
