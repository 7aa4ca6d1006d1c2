package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;

/** An operator pauses a queue in the console and resumes it. */
record PauseQueue(String queue, int seconds) implements Fault {

  @Override
  public String name() {
    return queue + " paused for " + seconds + " s";
  }

  @Override
  public Effect effect() {
    return Effect.DELAYS;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException {
    scene.console().tell(queue, "pause");
    try {
      Thread.sleep(seconds * 1000L);
    } finally {
      scene.console().tell(queue, "resume");
    }
  }
}
