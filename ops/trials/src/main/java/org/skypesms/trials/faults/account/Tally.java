package org.skypesms.trials.faults.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was found in one direction. For the use of one thread. */
public final class Tally {

  private final String direction;
  private final int expected;
  private final Map<Column, List<String>> found = new EnumMap<>(Column.class);

  Tally(String direction, int expected) {
    this.direction = direction;
    this.expected = expected;
  }

  void add(Column column, String finding) {
    found.computeIfAbsent(column, c -> new ArrayList<>()).add(finding);
  }

  /** What it is of. */
  public String direction() {
    return direction;
  }

  /** How many there should be. */
  public int expected() {
    return expected;
  }

  /** What stands in a column. */
  public List<String> in(Column column) {
    return found.getOrDefault(column, List.of());
  }
}
