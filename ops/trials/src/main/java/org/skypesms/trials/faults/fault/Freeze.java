package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.faults.scene.Signals;

/** A part that stands still for a while (SIGSTOP, SIGCONT), its connections open. */
record Freeze(String part, int seconds) implements Fault {

  @Override
  public String name() {
    return part + " frozen for " + seconds + " s";
  }

  @Override
  public Effect effect() {
    return Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException {
    long pid = part.equals(Kill.SMSC) ? scene.smsc().pid() : scene.pair().pid(part);
    Signals.stop(pid);
    try {
      Thread.sleep(seconds * 1000L);
    } finally {
      Signals.go(pid);
    }
  }
}
