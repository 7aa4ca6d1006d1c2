package org.skypesms.trials.hotpath;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.skypesms.lab.smsc.Submission;

/** What arrived at the SMSC: every body, how often, and when. Thread-safe. */
final class Arrivals {

  private final Map<String, Integer> bodies = new HashMap<>();
  private Stretch stretch = new Stretch(0, 0, 0);
  private int all;

  /** Notes an arrival. */
  synchronized void note(Submission submission) {
    String body = new String(submission.shortMessage(), StandardCharsets.ISO_8859_1);
    bodies.merge(body, 1, Integer::sum);
    all++;
    stretch = stretch.and(System.nanoTime());
  }

  /** Ends the present stretch of measuring and begins another one. */
  synchronized Stretch nextStretch() {
    Stretch ended = stretch;
    stretch = new Stretch(0, 0, 0);
    return ended;
  }

  /** All arrivals. */
  synchronized int all() {
    return all;
  }

  /** Different bodies among them. */
  synchronized int distinct() {
    return bodies.size();
  }
}
