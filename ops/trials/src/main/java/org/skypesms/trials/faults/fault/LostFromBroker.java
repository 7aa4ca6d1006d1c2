package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;

/** Connections to the broker that stay open while all that is sent on them is lost. */
record LostFromBroker(int seconds) implements Fault {

  @Override
  public String name() {
    return "connections to the broker half-open for " + seconds + " s";
  }

  @Override
  public Effect effect() {
    return Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException {
    scene.brokerLinks().lose();
    try {
      Thread.sleep(seconds * 1000L);
    } finally {
      scene.brokerLinks().close();
    }
  }
}
