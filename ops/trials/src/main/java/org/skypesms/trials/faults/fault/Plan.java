package org.skypesms.trials.faults.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.skypesms.trials.faults.scene.PairUnderTrial;
import org.skypesms.trials.faults.scene.Step;

/**
 * Which faults, in which order: decided by the seed alone.
 *
 * @param faults in their order
 */
public record Plan(List<Fault> faults) {

  private static final List<String> PARTS =
      List.of("skype-to-sms", "sms-to-skype", "broker", Kill.SMSC);
  private static final int FULL_SECONDS = 8;
  private static final List<String> QUEUES =
      List.of("sms.outbound", "sms.received", "sms.receipts", "chat.received");

  /**
   * So many kills, of halves at each chosen step and then of each part at any moment in turn, and
   * so many other faults, each kind in turn.
   *
   * @param disk whether there is one that can be filled
   * @param freezes the lengths of freezes and half-open connections in seconds, in turn
   */
  public static Plan of(long seed, int kills, int others, List<Integer> freezes, boolean disk) {
    Random random = new Random(seed);
    List<Fault> faults = new ArrayList<>(inTurn(killing(random), kills));
    faults.addAll(inTurn(other(random, freezes, disk), others));
    Collections.shuffle(faults, random);
    return new Plan(List.copyOf(faults));
  }

  private static List<Fault> inTurn(IntFunction<List<Fault>> round, int count) {
    List<Fault> faults = new ArrayList<>();
    for (int number = 0; faults.size() < count; number++) {
      faults.addAll(round.apply(number));
    }
    return faults.subList(0, count);
  }

  private static IntFunction<List<Fault>> killing(Random random) {
    return round -> {
      List<Fault> kills = new ArrayList<>();
      for (Step step : Step.values()) {
        kills.add(new KillAtStep(step));
      }
      kills.addAll(shuffled(PARTS.stream().map(Kill::new).toList(), random));
      return kills;
    };
  }

  private static List<Fault> shuffled(List<? extends Fault> faults, Random random) {
    List<Fault> shuffled = new ArrayList<>(faults);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static IntFunction<List<Fault>> other(
      Random random, List<Integer> freezes, boolean disk) {
    return round -> {
      int seconds = freezes.get(round % freezes.size());
      String half = PairUnderTrial.HALVES.get(random.nextInt(2));
      String queue = QUEUES.get(random.nextInt(QUEUES.size()));
      List<Fault> all =
          List.of(
              disk ? new FullDisk(FULL_SECONDS) : new Cut(),
              new Freeze(half, seconds),
              new Freeze(random.nextBoolean() ? "broker" : Kill.SMSC, seconds),
              new HalfOpen(seconds),
              new Cut(),
              OddSmsc.slow(5),
              OddSmsc.throttling(5),
              OddSmsc.mute(3),
              OddSmsc.deaf(seconds),
              OddSmsc.earlyReceipts(5),
              new StopAndStart("broker", 3),
              new StopAndStart(random.nextBoolean() ? half : Kill.SMSC, 2),
              new Poison(queue),
              new PauseQueue(QUEUES.get(random.nextInt(QUEUES.size())), 5),
              new MoveAway("sms.outbound"));
      return shuffled(all, random);
    };
  }
}
