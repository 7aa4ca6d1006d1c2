package org.skypesms.trials.faults;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.trials.faults.account.Column;
import org.skypesms.trials.faults.account.Tally;

/** A tally in one line. Stateless. */
final class Summary {

  private Summary() {}

  static String of(Tally tally) {
    return Stream.of(Column.values())
        .map(column -> column.title() + " " + tally.in(column).size())
        .collect(
            Collectors.joining(", ", tally.direction() + ", " + tally.expected() + " texts: ", ""));
  }
}
