package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;

/**
 * An operator pauses a queue, moves all that waits there to its dead letters, retries those, and
 * resumes. What arrives meanwhile overtakes what was moved.
 */
record MoveAway(String queue) implements Fault {

  private static final long FILLING_MILLIS = 3000;

  @Override
  public String name() {
    return queue + ": all moved to its dead letters and retried";
  }

  @Override
  public Effect effect() {
    return Effect.REORDERS;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException {
    String dead = "dead." + queue;
    scene.console().tell(queue, "pause");
    try {
      Thread.sleep(FILLING_MILLIS);
      scene.console().moveAll(queue, dead);
      scene.console().moveAll(dead, queue);
    } finally {
      scene.console().tell(queue, "resume");
    }
  }
}
