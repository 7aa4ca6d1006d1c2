package org.skypesms.trials.faults.fault;

import java.io.IOException;
import java.time.Duration;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.process.Patience;

/** The supervision of the run. Stateless. */
final class Restart {

  private static final Duration LIMIT = Duration.ofSeconds(15);

  private Restart() {}

  /**
   * Waits until a part has another process.
   *
   * @throws IOException when it has none in time
   */
  static void await(Scene scene, String part, long before)
      throws IOException, InterruptedException {
    Patience patience = new Patience(LIMIT);
    while (scene.pair().pid(part) == before) {
      if (patience.over()) {
        throw new IOException(part + " was not started again within " + LIMIT.toSeconds() + " s");
      }
      patience.pause();
    }
  }
}
