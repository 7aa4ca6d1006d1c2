package org.skypesms.trials.hotpath;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.skypesms.lab.smsc.Submission;

/**
 * What arrived at the SMSC: every text's number, and whether a phone's came in order. Thread-safe.
 */
final class InOrder {

  private final Map<String, Integer> last = new HashMap<>();
  private final Set<Integer> numbers = new HashSet<>();
  private Stretch stretch = new Stretch(0, 0, 0);
  private int all;
  private int reordered;

  /** Notes an arrival. */
  synchronized void note(Submission submission) {
    String body = new String(submission.shortMessage(), StandardCharsets.ISO_8859_1);
    int number = Integer.parseInt(body.substring(body.lastIndexOf(' ') + 1));
    String phone = submission.destination().phone().orElseThrow();
    numbers.add(number);
    reordered += last.getOrDefault(phone, -1) > number ? 1 : 0;
    last.put(phone, number);
    all++;
    stretch = stretch.and(System.nanoTime());
  }

  /** Ends the present stretch of measuring and begins another one. */
  synchronized Stretch nextStretch() {
    Stretch ended = stretch;
    stretch = new Stretch(0, 0, 0);
    return ended;
  }

  synchronized int all() {
    return all;
  }

  synchronized int distinct() {
    return numbers.size();
  }

  synchronized int reordered() {
    return reordered;
  }
}
