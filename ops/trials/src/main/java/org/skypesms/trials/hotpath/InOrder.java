package org.skypesms.trials.hotpath;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.skypesms.lab.smsc.Submission;

/**
 * Whether what arrived at the SMSC for each phone came in the order of its numbers. Thread-safe.
 */
final class InOrder {

  private final Map<String, Integer> last = new HashMap<>();
  private int reordered;

  /** Notes an arrival. */
  synchronized void note(Submission submission) {
    String body = new String(submission.shortMessage(), StandardCharsets.ISO_8859_1);
    int number = Integer.parseInt(body.substring(body.lastIndexOf(' ') + 1));
    String phone = submission.destination().phone().orElseThrow();
    reordered += last.getOrDefault(phone, -1) > number ? 1 : 0;
    last.put(phone, number);
  }

  /** Arrivals whose number was below the one before. */
  synchronized int reordered() {
    return reordered;
  }
}
