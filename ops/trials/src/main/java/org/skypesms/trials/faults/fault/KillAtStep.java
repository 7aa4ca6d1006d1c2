package org.skypesms.trials.faults.fault;

import java.io.IOException;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.faults.scene.Signals;
import org.skypesms.trials.faults.scene.Step;

/** Kill -9 of a half at a chosen moment of its conversation with the SMSC. */
record KillAtStep(Step step) implements Fault {

  private static final long PATIENCE_SECONDS = 60;

  @Override
  public String name() {
    String moment =
        switch (step) {
          case SUBMITTING -> "its submit_sm is on the way";
          case SUBMITTED -> "the answer to its submit_sm is on the way";
          case TOLD -> "the answer to its submit_sm has come";
          case DELIVERING -> "a deliver_sm has come";
          case ANSWERING -> "its answer to deliver_sm is on the way";
          case ANSWERED -> "its answer to deliver_sm has come";
        };
    return "kill -9 of " + step.half() + " while " + moment;
  }

  @Override
  public Effect effect() {
    return Effect.LEAVES_UNCERTAIN;
  }

  @Override
  public void cause(Scene scene) throws IOException, InterruptedException, NotCaused {
    long pid = scene.pair().pid(step.half());
    if (!scene.proxy().at(step, () -> Signals.kill(pid), PATIENCE_SECONDS)) {
      throw new NotCaused("no such PDU passed within " + PATIENCE_SECONDS + " s");
    }
    Restart.await(scene, step.half(), pid);
  }
}
