package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;

/** A part that an operator stops in peace and starts again. */
record StopAndStart(String part, int seconds) implements Fault {

  @Override
  public String name() {
    return part + " stopped and started after " + seconds + " s";
  }

  @Override
  public Effect effect() {
    return part.equals("broker") ? Effect.DELAYS : Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException {
    if (part.equals(Kill.SMSC)) {
      scene.smsc().stop();
      Thread.sleep(seconds * 1000L);
      scene.smsc().start();
      return;
    }
    scene.pair().part(part, "stop");
    Thread.sleep(seconds * 1000L);
    scene.pair().part(part, "start");
  }
}
