package org.skypesms.trials.faults.account;

import java.time.Instant;
import java.util.List;
import org.skypesms.trials.faults.fault.Executed;
import org.skypesms.trials.faults.fault.Fault.Effect;
import org.skypesms.trials.faults.load.Text;

/** Which texts of a lane came after one that was sent later. */
final class Order {

  private static final int ON_THE_WAY_SECONDS = 30;

  private final List<Executed> moves;

  /** The order, which does not count where an operator moved messages. */
  Order(List<Executed> executed) {
    this.moves =
        executed.stream().filter(each -> each.fault().effect() == Effect.REORDERS).toList();
  }

  /** Judges the first copies of one lane's texts as they came. */
  void judge(List<Text> came, Tally tally) {
    String latest = "";
    for (Text text : came) {
      boolean late = text.id().compareTo(latest) < 0;
      if (late && !moved(text.at())) {
        tally.add(Column.REORDERED, text.id() + " after " + latest);
      }
      latest = late ? latest : text.id();
    }
  }

  private boolean moved(Instant at) {
    return moves.stream()
        .anyMatch(
            move ->
                at.isAfter(move.begin().minusSeconds(ON_THE_WAY_SECONDS))
                    && at.isBefore(move.end().plusSeconds(1)));
  }
}
