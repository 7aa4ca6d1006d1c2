package org.skypesms.trials.faults.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.skypesms.trials.faults.scene.Means;

/**
 * Which faults, in which order: decided by the seed alone.
 *
 * @param faults in their order
 */
public record Plan(List<Fault> faults) {

  /**
   * So many kills, of halves at each chosen step and then of each part at any moment in turn, and
   * so many other faults, each kind in turn.
   *
   * @param freezes the lengths of freezes and half-open connections in seconds, in turn
   * @param means what can be done here; for what cannot, the SMSC is cut off
   */
  public static Plan of(long seed, int kills, int others, List<Integer> freezes, Means means) {
    Random random = new Random(seed);
    List<Fault> faults = new ArrayList<>(inTurn(() -> Kinds.kills(random), kills));
    OtherKinds other = new OtherKinds(random, freezes, means);
    faults.addAll(inTurn(other::round, others));
    Collections.shuffle(faults, random);
    return new Plan(List.copyOf(faults));
  }

  /** One of each kind that matters most, so short that it can be tried with every change. */
  public static Plan brief(long seed, Means means) {
    List<Fault> faults = new ArrayList<>(Kinds.brief(means));
    Collections.shuffle(faults, new Random(seed));
    return new Plan(List.copyOf(faults));
  }

  /** How many of them are kills. */
  public int kills() {
    return (int)
        faults.stream()
            .filter(fault -> fault instanceof Kill || fault instanceof KillAtStep)
            .count();
  }

  /** Whether the wall clock of the pair is to jump. */
  public boolean setsClock() {
    return faults.stream().anyMatch(ClockJump.class::isInstance);
  }

  private static List<Fault> inTurn(Supplier<List<Fault>> rounds, int count) {
    List<Fault> faults = new ArrayList<>();
    while (faults.size() < count) {
      faults.addAll(rounds.get());
    }
    return faults.subList(0, count);
  }
}
