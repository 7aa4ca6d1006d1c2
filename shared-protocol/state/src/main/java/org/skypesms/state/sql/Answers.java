package org.skypesms.state.sql;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes futures one after the other, in the order of their commits, on a thread that is not the
 * writer's. When what hangs on a future blocks for longer than a second, the rest is completed by
 * another thread. Safe for use by any thread.
 */
final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final int MOST_STUCK = 50;

  private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private volatile Answerer answerer = new Answerer(0);

  void start() {
    answerer.start();
  }

  void add(Runnable answer) {
    waiting.add(answer);
  }

  /** Looks whether the answering thread is stuck, and lets another one go on. */
  void watch() {
    Answerer present = answerer;
    if (present.stuck() && !waiting.isEmpty() && present.number < MOST_STUCK) {
      LOG.warn("something that waits for the state store blocks its thread for over a second");
      answerer = new Answerer(present.number + 1);
      answerer.start();
    }
  }

  /** Completes what is waiting, for at most the given time, and ends. */
  void close(Duration atMost) {
    Answerer last = answerer;
    waiting.add(() -> answerer = null);
    if (Thread.currentThread() instanceof Answerer) {
      return;
    }
    try {
      last.join(atMost.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Answerer extends Thread {

    private final int number;
    private volatile long busySince;

    Answerer(int number) {
      super("state-answers-" + number);
      this.number = number;
      setDaemon(true);
    }

    boolean stuck() {
      long since = busySince;
      return since != 0 && System.nanoTime() - since > PATIENCE;
    }

    @Override
    public void run() {
      while (answerer == this) {
        try {
          answer(waiting.take());
        } catch (InterruptedException interrupted) {
          LOG.debug("an interrupt of an answering thread means nothing");
        }
      }
    }

    private void answer(Runnable next) {
      busySince = System.nanoTime() | 1;
      try {
        next.run();
      } finally {
        busySince = 0;
      }
    }
  }
}
