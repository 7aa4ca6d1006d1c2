package org.skypesms.trials.faults.fault;

import java.io.IOException;
import java.time.Duration;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.process.Patience;

/** A message that nobody can read, put on a queue by the console. */
record Poison(String queue) implements Fault {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Override
  public String name() {
    return "poison on " + queue;
  }

  @Override
  public Effect effect() {
    return Effect.DELAYS;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException, NotCaused {
    String dead = "dead." + queue;
    long before = scene.console().count(dead);
    scene.console().send(queue, "{\"v\":1,\"half\":");
    Patience patience = new Patience(LIMIT);
    while (scene.console().count(dead) <= before) {
      if (patience.over()) {
        throw new NotCaused("it was not among the dead letters after " + LIMIT.toSeconds() + " s");
      }
      patience.pause();
    }
  }
}
