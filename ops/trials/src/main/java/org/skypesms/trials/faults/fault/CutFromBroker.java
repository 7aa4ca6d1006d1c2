package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;

/** Every connection to the broker is cut. */
record CutFromBroker() implements Fault {

  @Override
  public String name() {
    return "connections to the broker cut";
  }

  @Override
  public Effect effect() {
    return Effect.DELAYS;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException {
    scene.brokerLinks().cut();
  }
}
