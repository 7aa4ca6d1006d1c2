package org.skypesms.trials.process;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One figure beside its goal.
 *
 * @param name what was measured
 * @param most the goal: at most so much
 * @param measured the value; empty when nothing was measured
 * @param unit of both
 */
public record Figure(String name, double most, OptionalDouble measured, String unit) {

  /** A figure that was measured. */
  public static Figure of(String name, double most, double measured, String unit) {
    return new Figure(name, most, OptionalDouble.of(measured), unit);
  }

  @Override
  public String toString() {
    if (measured.isEmpty()) {
      return "%-56s goal %6.1f %-3s  NOT MEASURED".formatted(name, most, unit);
    }
    String verdict = measured.getAsDouble() <= most ? "kept" : "missed";
    return String.format(
        Locale.ROOT,
        "%-56s goal %6.1f %-3s  measured %7.1f %-3s  %s",
        name,
        most,
        unit,
        measured.getAsDouble(),
        unit,
        verdict);
  }
}
