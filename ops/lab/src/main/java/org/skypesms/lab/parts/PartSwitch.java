package org.skypesms.lab.parts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops and starts parts for somebody who waits until it is done. Thread-safe. */
public final class PartSwitch {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final SupervisorLine supervisor;

  /** A switch for the parts that this supervisor runs. */
  public PartSwitch(SupervisorLine supervisor) {
    this.supervisor = supervisor;
  }

  /**
   * Stops the part; it stays down until it is started, or until this process is gone.
   *
   * @throws PartRefused when it was not done, or not within 20 s
   */
  public void suspend(String part) throws InterruptedException {
    ask(part, "suspend");
  }

  /**
   * Starts the part if it does not run.
   *
   * @throws PartRefused when it was not done, or not within 20 s
   */
  public void start(String part) throws InterruptedException {
    ask(part, "start");
  }

  private void ask(String part, String action) throws InterruptedException {
    CompletableFuture<Outcome> answer = supervisor.ask(part, action);
    try {
      if (answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) instanceof Outcome.Failed failed) {
        throw new PartRefused(failed.sentence());
      }
    } catch (TimeoutException | ExecutionException e) {
      throw new PartRefused("The supervisor has not answered.");
    }
  }
}
