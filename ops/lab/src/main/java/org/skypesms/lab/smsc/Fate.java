package org.skypesms.lab.smsc;

import java.util.stream.Stream;

/**
 * What becomes of a text in the simulated network, decided by the last six digits of the number.
 */
enum Fate {
  UNDELIVERABLE("990001"),
  EXPIRED("990002"),
  NEVER_HEARD_OF("990003"),
  REFUSED("990004"),
  REACHED("");

  private final String suffix;

  Fate(String suffix) {
    this.suffix = suffix;
  }

  static Fate of(Party destination) {
    return Stream.of(values())
        .filter(fate -> destination.address().endsWith(fate.suffix))
        .findFirst()
        .orElseThrow();
  }
}
