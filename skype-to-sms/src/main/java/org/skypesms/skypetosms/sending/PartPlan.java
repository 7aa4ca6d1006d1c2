package org.skypesms.skypetosms.sending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skypesms.server.config.Uncertain;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;

/**
 * What is left to do about a part.
 *
 * @param number from 1
 * @param copy 1, or 2 for the one resend
 * @param doubtful whether an earlier copy may have been taken
 */
record PartPlan(int number, int copy, boolean doubtful) {

  private static final int LAST_COPY = 2;

  /**
   * What is left to do about a text of so many parts. Under an earlier claim a part without any
   * result may have been taken.
   */
  static List<PartPlan> of(Wanted text, int parts, Uncertain policy) {
    List<PartPlan> plans = new ArrayList<>();
    for (int number = 1; number <= parts; number++) {
      ofPart(text, number, policy).ifPresent(plans::add);
    }
    return plans;
  }

  private static Optional<PartPlan> ofPart(Wanted text, int number, Uncertain policy) {
    Optional<Part> newest =
        text.copies().stream()
            .filter(copy -> copy.number() == number)
            .max(Comparator.comparingInt(Part::copy));
    if (newest.isEmpty()) {
      boolean doubtful = text.claim().isPresent();
      return Optional.of(new PartPlan(number, doubtful ? LAST_COPY : 1, doubtful));
    }
    Part copy = newest.get();
    return switch (copy.state()) {
      case NOT_TAKEN -> Optional.of(new PartPlan(number, copy.copy(), copy.copy() == LAST_COPY));
      case UNCERTAIN ->
          copy.copy() < LAST_COPY && policy == Uncertain.RESEND
              ? Optional.of(new PartPlan(number, LAST_COPY, true))
              : Optional.empty();
      case ACCEPTED, REJECTED, DELIVERED, FAILED, EXPIRED -> Optional.empty();
    };
  }

  /** The same part, known to be in doubt after a crash, that is reported and not sent again. */
  boolean reportedOnly(Wanted text, Uncertain policy) {
    return doubtful
        && policy == Uncertain.REPORT
        && text.copies().stream()
            .noneMatch(copy -> copy.number() == number && copy.state() == PartState.NOT_TAKEN);
  }
}
