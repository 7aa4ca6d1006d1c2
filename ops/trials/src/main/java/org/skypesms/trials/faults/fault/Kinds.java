package org.skypesms.trials.faults.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.skypesms.trials.faults.scene.Means;
import org.skypesms.trials.faults.scene.PairUnderTrial;
import org.skypesms.trials.faults.scene.Step;

/** Faults of each kind. Stateless. */
final class Kinds {

  static final String BROKER = "broker";

  private static final List<String> PARTS =
      List.of(PairUnderTrial.HALVES.get(0), PairUnderTrial.HALVES.get(1), BROKER, Kill.SMSC);
  private static final int BRIEF_SECONDS = 5;

  private Kinds() {}

  /** A kill of a half at each step, then one of each part at any moment. */
  static List<Fault> kills(Random random) {
    List<Fault> kills = new ArrayList<>(atEachStep());
    kills.addAll(shuffled(PARTS.stream().map(Kill::new).toList(), random));
    return kills;
  }

  private static List<Fault> atEachStep() {
    List<Fault> kills = new ArrayList<>();
    for (Step step : Step.values()) {
      kills.add(new KillAtStep(step));
    }
    return kills;
  }

  /** One of each kind that matters most. */
  static List<Fault> brief(Means means) {
    List<Fault> faults = new ArrayList<>(atEachStep());
    faults.addAll(
        List.of(
            new Kill(BROKER),
            new Kill(Kill.SMSC),
            means.disk() ? new FullDisk(BRIEF_SECONDS) : new Cut(),
            means.cutting() ? new CutFromBroker() : new Cut(),
            new Freeze(PairUnderTrial.HALVES.get(1), BRIEF_SECONDS),
            new HalfOpen(BRIEF_SECONDS),
            OddSmsc.throttling(BRIEF_SECONDS),
            OddSmsc.earlyReceipts(BRIEF_SECONDS),
            new Poison("sms.received"),
            new MoveAway("sms.outbound")));
    return faults;
  }

  static List<Fault> shuffled(List<? extends Fault> faults, Random random) {
    List<Fault> shuffled = new ArrayList<>(faults);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
