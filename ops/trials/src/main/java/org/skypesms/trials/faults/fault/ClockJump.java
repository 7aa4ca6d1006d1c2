package org.skypesms.trials.faults.fault;

import java.io.IOException;
import java.time.Duration;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.faults.scene.WallClock;

/** The wall clock of the whole pair is set, and goes on from there. */
record ClockJump(Duration far) implements Fault {

  private static final long NOTICED_MILLIS = 5000;

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
    Thread.sleep(NOTICED_MILLIS);
  }
}
