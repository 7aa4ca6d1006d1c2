package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;

/** Something that goes wrong. Implementations are immutable. */
public interface Fault {

  /** What it is, for people. */
  String name();

  /** What it can do to texts. */
  Effect effect();

  /**
   * Causes it and, where it lasts, ends it.
   *
   * @throws NotCaused when it could not be caused, which counts as not executed
   */
  void cause(Scene scene) throws IOException, InterruptedException, NotCaused;

  /** What a fault can do to texts. */
  enum Effect {
    /** Nothing but delay. */
    DELAYS,
    /** It can leave up to a window of parts uncertain, which are sent twice and flagged. */
    LEAVES_UNCERTAIN,
    /** An operator changes the order. */
    REORDERS
  }
}
