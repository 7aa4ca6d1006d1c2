package org.skypesms.trials.faults.fault;

import org.skypesms.trials.faults.scene.Scene;

/** Connections to the SMSC that stay open and pass nothing on. */
record HalfOpen(int seconds) implements Fault {

  @Override
  public String name() {
    return "connections to the SMSC half-open for " + seconds + " s";
  }

  @Override
  public Effect effect() {
    return Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) throws InterruptedException {
    scene.proxy().fallSilent();
    try {
      Thread.sleep(seconds * 1000L);
    } finally {
      scene.proxy().speak();
    }
  }
}
