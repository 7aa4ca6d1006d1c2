package org.skypesms.skypetosms.sending;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.skypesms.smpp.LateAnswers;
import org.skypesms.smpp.Submission;
import org.skypesms.smpp.SubmitOutcome;

/**
 * The parts whose answer did not come in time, as long as it may still come: the id in a late
 * answer is what a receipt finds its part by. The oldest of many are forgotten. Safe for use by any
 * thread.
 */
final class LateResults implements LateAnswers {

  private static final int MOST = 10_000;

  /** Equal parts of two texts are still two. */
  private record Same(Submission part) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.part == part;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(part);
    }
  }

  private final Map<Same, Consumer<SubmitOutcome>> expected = new LinkedHashMap<>();

  /** Remembers what is to be done when the part is answered after all. */
  synchronized void expect(Submission part, Consumer<SubmitOutcome> answered) {
    expected.put(new Same(part), answered);
    if (expected.size() > MOST) {
      expected.remove(expected.keySet().iterator().next());
    }
  }

  @Override
  public void answered(String link, Submission part, SubmitOutcome outcome) {
    take(part).ifPresent(answered -> answered.accept(outcome));
  }

  private synchronized Optional<Consumer<SubmitOutcome>> take(Submission part) {
    return Optional.ofNullable(expected.remove(new Same(part)));
  }
}
