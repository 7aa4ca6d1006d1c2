package org.skypesms.trials.faults.fault;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.faults.scene.WallClock;
import org.skypesms.trials.process.Patience;

/** The wall clock of the whole pair is set, and goes on from there. */
record ClockJump(Duration far) implements Fault {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final long WORKED_WITH_MILLIS = 4000;

  @Override
  public String name() {
    String way = far.isNegative() ? "back" : "ahead";
    return "clock set %s by %d min".formatted(way, far.abs().toMinutes());
  }

  @Override
  public Effect effect() {
    return Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException, NotCaused {
    WallClock clock =
        scene.clock().orElseThrow(() -> new NotCaused("the clock cannot be set here"));
    clock.shift(far);
    Patience patience = new Patience(LIMIT);
    while (!noticed(scene, clock.ahead())) {
      if (patience.over()) {
        throw new NotCaused("the pair's clock does not follow");
      }
      patience.pause();
    }
    Thread.sleep(WORKED_WITH_MILLIS);
  }

  private static boolean noticed(Scene scene, Duration ahead) throws InterruptedException {
    return scene
        .pair()
        .wallClock()
        .map(now -> Duration.between(Instant.now().plus(ahead), now).abs())
        .filter(wrong -> wrong.compareTo(LIMIT) < 0)
        .isPresent();
  }
}
