package org.skypesms.trials.codec;

import java.util.Comparator;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * A rate beside its goal.
 *
 * @param direction read or write
 * @param kind the kind of text
 * @param perSecond texts in a second on one core
 * @param error half of the 99.9 % confidence interval, in texts per second; not a number when there
 *     were too few measurements
 */
record Rate(String direction, ShortText kind, double perSecond, double error)
    implements Comparable<Rate> {

  private static final double GOAL = 1e6;

  static Rate of(RunResult run) {
    Result<?> result = run.getPrimaryResult();
    String kind = run.getParams().getParam("kind");
    return new Rate(
        result.getLabel(), ShortText.valueOf(kind), result.getScore(), result.getScoreError());
  }

  @Override
  public int compareTo(Rate other) {
    return Comparator.comparing(Rate::direction)
        .reversed()
        .thenComparing(Rate::kind)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-6s %-9s goal %,11.0f /s  measured %,12.0f /s  +- %,11.0f  %s",
        direction,
        kind,
        GOAL,
        perSecond,
        error,
        perSecond >= GOAL ? "kept" : "missed");
  }
}
