package org.skypesms.skypetosms.sending;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skypesms.message.TextState;
import org.skypesms.server.config.Uncertain;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;

/**
 * What has become of a text, judged from its parts: copies of one part count by their best outcome,
 * the parts by their worst.
 *
 * @param state of the whole text
 * @param reason of the worst part, or empty
 */
public record Progress(TextState state, String reason) {

  private static final List<PartState> WORST_FIRST =
      List.of(
          PartState.REJECTED,
          PartState.FAILED,
          PartState.EXPIRED,
          PartState.NOT_TAKEN,
          PartState.UNCERTAIN,
          PartState.ACCEPTED,
          PartState.DELIVERED);

  private static final Comparator<Part> BY_OUTCOME =
      Comparator.comparingInt(part -> WORST_FIRST.indexOf(part.state()));

  /**
   * Judges the copies that have results, of a text of so many parts. While a part that got no
   * answer is to be sent once more, the text is still queued; when the second copy has failed, the
   * first may have been taken all the same, and nobody knows.
   */
  public static Progress of(List<Part> copies, int parts, Uncertain policy) {
    Map<Integer, Part> best = new TreeMap<>();
    copies.forEach(copy -> best.merge(copy.number(), copy, Progress::better));
    Part worst = best.values().stream().min(BY_OUTCOME).orElse(null);
    if (worst == null) {
      return new Progress(TextState.QUEUED, "");
    }
    boolean resendToCome =
        policy == Uncertain.RESEND
            && copies.stream().noneMatch(copy -> resendIsOver(copy, worst.number()));
    TextState state = state(worst, resendToCome);
    boolean complete = best.size() == parts;
    return state.isFinal() && state != TextState.DELIVERED || complete
        ? new Progress(state, worst.reason())
        : new Progress(TextState.QUEUED, "");
  }

  private static Part better(Part one, Part other) {
    int better = BY_OUTCOME.thenComparingInt(Part::copy).compare(one, other);
    return better >= 0 ? one : other;
  }

  private static boolean resendIsOver(Part copy, int number) {
    return copy.number() == number && copy.copy() > 1 && copy.state() != PartState.NOT_TAKEN;
  }

  private static TextState state(Part part, boolean resendToCome) {
    return switch (part.state()) {
      case NOT_TAKEN -> TextState.QUEUED;
      case UNCERTAIN -> resendToCome ? TextState.QUEUED : TextState.UNKNOWN;
      case ACCEPTED -> TextState.SENT;
      case DELIVERED -> TextState.DELIVERED;
      case EXPIRED -> TextState.EXPIRED;
      case REJECTED, FAILED -> TextState.FAILED;
    };
  }
}
