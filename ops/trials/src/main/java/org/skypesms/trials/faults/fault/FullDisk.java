package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.faults.scene.SmallDisk;

/** The disk of the whole run is full for a while. */
record FullDisk(int seconds) implements Fault {

  @Override
  public String name() {
    return "disk full for " + seconds + " s";
  }

  @Override
  public Effect effect() {
    return Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException, NotCaused {
    SmallDisk disk =
        scene.disk().orElseThrow(() -> new NotCaused("only root can mount a small disk"));
    disk.fill();
    try {
      Thread.sleep(seconds * 1000L);
    } finally {
      disk.free();
    }
  }
}
