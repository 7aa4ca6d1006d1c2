package org.skypesms.lab.scenarios;

import java.util.List;
import java.util.Optional;

/** A story that can be played any number of times. Immutable. */
interface Story {
  /** What is known of it beforehand. */
  Plot plot();

  /** Its steps for one performance, in order. */
  List<Step> steps(Stage stage);

  /** Why it cannot be played in this run, if so. */
  default Optional<String> hindrance(Theatre theatre) {
    return theatre.sending().isPossible()
        ? Optional.empty()
        : Optional.of("This run uses a foreign SMSC: the lab's phones cannot send to it.");
  }
}
