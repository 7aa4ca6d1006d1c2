package org.skypesms.trials.faults.account;

import java.util.ArrayList;
import java.util.List;
import org.skypesms.trials.faults.fault.Executed;
import org.skypesms.trials.faults.fault.Fault.Effect;

/**
 * What is held against the pair; nothing when the promises were kept.
 *
 * @param failures a sentence for each
 */
public record Verdict(List<String> failures) {

  private static final int WINDOW = 50;

  /** Judges an account after so many faults were planned and these were executed. */
  public static Verdict of(Account account, int planned, List<Executed> executed) {
    List<String> failures = new ArrayList<>();
    long caused = executed.stream().filter(each -> each.trouble().isEmpty()).count();
    if (caused < planned) {
      failures.add("of " + planned + " faults only " + caused + " were executed");
    }
    executed.stream()
        .filter(each -> each.ready().isEmpty())
        .forEach(each -> failures.add("not ready again after: " + each.fault().name()));
    long uncertain =
        executed.stream().filter(each -> each.fault().effect() == Effect.LEAVES_UNCERTAIN).count();
    for (Tally tally : account.tallies()) {
      for (Column column : Column.values()) {
        long most = column == Column.DOUBLED ? WINDOW * uncertain : 0;
        int found = tally.in(column).size();
        if (found > most) {
          failures.add(tally.direction() + ": " + column.title() + " " + found);
        }
      }
    }
    return new Verdict(List.copyOf(failures));
  }

  /** Whether the promises were kept. */
  public boolean kept() {
    return failures.isEmpty();
  }
}
