package org.skypesms.trials.faults.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.skypesms.trials.faults.scene.Means;
import org.skypesms.trials.faults.scene.PairUnderTrial;

/** Faults that are no kills, in rounds with one of each kind. For the use of one thread. */
final class OtherKinds {

  private static final int FULL_SECONDS = 8;
  private static final Duration AHEAD = Duration.ofHours(1);

  /** No farther: a receipt that is parked waits for as much longer. */
  private static final Duration BACK = Duration.ofMinutes(-1);

  private static final List<String> QUEUES =
      List.of("sms.outbound", "sms.received", "sms.receipts", "chat.received");

  private final Random random;
  private final List<Integer> freezes;
  private final Means means;
  private int freezing;

  OtherKinds(Random random, List<Integer> freezes, Means means) {
    this.random = random;
    this.freezes = freezes;
    this.means = means;
  }

  /** One of each kind, in any order. */
  List<Fault> round() {
    String half = PairUnderTrial.HALVES.get(random.nextInt(2));
    List<Fault> all =
        List.of(
            means.disk() ? new FullDisk(FULL_SECONDS) : new Cut(),
            new Freeze(half, seconds()),
            new Freeze(random.nextBoolean() ? Kinds.BROKER : Kill.SMSC, seconds()),
            new HalfOpen(seconds()),
            means.losing() ? new LostFromBroker(seconds()) : new Cut(),
            means.cutting() ? new CutFromBroker() : new Cut(),
            means.clock() ? new ClockJump(AHEAD) : new Cut(),
            means.clock() ? new ClockJump(BACK) : new Cut(),
            new Cut(),
            OddSmsc.slow(5),
            OddSmsc.throttling(5),
            OddSmsc.mute(3),
            OddSmsc.deaf(seconds()),
            OddSmsc.earlyReceipts(5),
            new StopAndStart(Kinds.BROKER, 3),
            new StopAndStart(random.nextBoolean() ? half : Kill.SMSC, 2),
            new Poison(queue()),
            new PauseQueue(queue(), 5),
            new MoveAway("sms.outbound"));
    return Kinds.shuffled(all, random);
  }

  /** The lengths in turn, so that each is soon tried. */
  private int seconds() {
    return freezes.get(freezing++ % freezes.size());
  }

  private String queue() {
    return QUEUES.get(random.nextInt(QUEUES.size()));
  }
}
