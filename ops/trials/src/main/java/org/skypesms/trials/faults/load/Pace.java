package org.skypesms.trials.faults.load;

import java.io.IOException;
import java.util.function.DoubleSupplier;

/**
 * Releases the load as the faults go on, so that each of them meets texts under way. Runs on a
 * thread of its own.
 */
public final class Pace implements Runnable {

  private static final long PAUSE_MILLIS = 20;
  private static final int MOST_AT_ONCE = 5;

  private final Load load;
  private final int texts;
  private final DoubleSupplier progress;
  private final int typed;
  private volatile Exception failure;

  /**
   * So many texts each way, with those that were typed already.
   *
   * @param progress of the faults, 0 to 1
   */
  public Pace(Load load, int texts, DoubleSupplier progress) {
    this.load = load;
    this.texts = texts;
    this.progress = progress;
    this.typed = load.typed();
  }

  @Override
  public void run() {
    try {
      while (load.typed() < texts || load.written() < texts) {
        double done = progress.getAsDouble();
        for (int each = 0; each < MOST_AT_ONCE; each++) {
          release(done);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException | RuntimeException e) {
      failure = e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Some were typed before the faults began. */
  private void release(double done) throws IOException, InterruptedException {
    if (load.typed() < typed + Math.ceil((texts - typed) * done)) {
      load.type();
    }
    if (load.written() < Math.ceil(texts * done)) {
      load.write();
    }
  }

  /**
   * Says when the lab did not take a text.
   *
   * @throws IOException then
   */
  public void check() throws IOException {
    if (failure != null) {
      throw new IOException("the load ended: " + failure.getMessage(), failure);
    }
  }
}
