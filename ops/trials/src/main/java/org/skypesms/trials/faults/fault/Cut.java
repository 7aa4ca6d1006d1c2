package org.skypesms.trials.faults.fault;

import org.skypesms.trials.faults.scene.Scene;

/** Every connection to the SMSC is cut. */
record Cut() implements Fault {

  @Override
  public String name() {
    return "connections to the SMSC cut";
  }

  @Override
  public Effect effect() {
    return Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) {
    scene.proxy().cut();
  }
}
