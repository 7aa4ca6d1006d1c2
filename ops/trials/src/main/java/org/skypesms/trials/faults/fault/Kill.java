package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.faults.scene.Signals;

/** Kill -9 of a part at any moment. */
record Kill(String part) implements Fault {

  static final String SMSC = "smsc";
  private static final long AWAY_MILLIS = 1000;

  @Override
  public String name() {
    return "kill -9 of " + part;
  }

  @Override
  public Effect effect() {
    return part.equals("broker") ? Effect.DELAYS : Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException {
    if (part.equals(SMSC)) {
      scene.smsc().kill();
      Thread.sleep(AWAY_MILLIS);
      scene.smsc().start();
      return;
    }
    long pid = scene.pair().pid(part);
    Signals.kill(pid);
    Restart.await(scene, part, pid);
  }
}
