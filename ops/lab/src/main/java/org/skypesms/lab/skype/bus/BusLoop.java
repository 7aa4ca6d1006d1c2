package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread on which every bus of a lab lives: sockets, routing, time-outs. Tasks run in the
 * order in which they were handed in; a task that throws is logged and harms no other. {@link
 * #execute} and {@link #later} may be called from any thread; tasks must never block.
 */
public final class BusLoop implements Executor, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BusLoop.class);

  private final Selector selector;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final PriorityQueue<Timed> timed = new PriorityQueue<>();
  private final Queue<Runnable> atTurnEnd = new ArrayDeque<>();
  private final Thread thread = new Thread(this::run, "lab-bus");
  private final Backlog backlog;
  private volatile boolean closed;
  private long sequence;

  /** What a registered channel does when it is ready. */
  interface Ready {
    void ready(SelectionKey key) throws IOException;
  }

  private record Timed(long due, long sequence, Runnable task) implements Comparable<Timed> {
    @Override
    public int compareTo(Timed other) {
      int byTime = Long.signum(due - other.due);
      return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
    }
  }

  /**
   * A loop that runs at once, on a daemon thread. Its sockets hold at most a quarter of this
   * process's memory.
   */
  public static BusLoop start() {
    return start(Runtime.getRuntime().maxMemory() / 4);
  }

  static BusLoop start(long mostHeld) {
    try {
      BusLoop loop = new BusLoop(Selector.open(), mostHeld);
      loop.thread.setDaemon(true);
      loop.thread.start();
      return loop;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BusLoop(Selector selector, long mostHeld) {
    this.selector = selector;
    this.backlog = new Backlog(mostHeld);
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    if (Thread.currentThread() != thread) {
      selector.wakeup();
    }
  }

  /** Runs the task on the loop when the time has passed. */
  public void later(Duration delay, Runnable task) {
    long due = System.nanoTime() + delay.toNanos();
    execute(() -> timed.add(new Timed(due, sequence++, task)));
  }

  /** Runs the task once all that is ready now has been worked off; loop thread only. */
  void atTurnEnd(Runnable task) {
    atTurnEnd.add(task);
  }

  SelectionKey register(SelectableChannel channel, int interest, Ready ready) throws IOException {
    channel.configureBlocking(false);
    return channel.register(selector, interest, ready);
  }

  /** What the sockets hold; loop thread only. */
  Backlog backlog() {
    return backlog;
  }

  @Override
  public void close() {
    closed = true;
    selector.wakeup();
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!closed) {
      try {
        turn();
      } catch (IOException | ClosedSelectorException e) {
        LOG.error("the bus loop cannot select", e);
        closed = true;
      }
    }
    selector.keys().forEach(key -> closeQuietly(key.channel()));
    closeQuietly(selector);
  }

  private void turn() throws IOException {
    if (tasks.isEmpty()) {
      selector.select(BusLoop::dispatch, untilNext());
    } else {
      selector.selectNow(BusLoop::dispatch);
    }
    for (int most = 1000; most > 0 && !tasks.isEmpty(); most--) {
      guarded(tasks.remove());
    }
    while (!timed.isEmpty() && timed.peek().due() - System.nanoTime() <= 0) {
      guarded(timed.remove().task());
    }
    while (!atTurnEnd.isEmpty()) {
      guarded(atTurnEnd.remove());
    }
  }

  /** Milliseconds, rounded up; 0 stands for no end. */
  private long untilNext() {
    if (timed.isEmpty()) {
      return 0;
    }
    long nanos = timed.peek().due() - System.nanoTime();
    return Math.max(1, (nanos + 999_999) / 1_000_000);
  }

  private static void dispatch(SelectionKey key) {
    try {
      ((Ready) key.attachment()).ready(key);
    } catch (IOException | RuntimeException e) {
      LOG.warn("a channel failed and is closed", e);
      key.cancel();
      closeQuietly(key.channel());
    }
  }

  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("a task on the bus loop failed", e);
    }
  }

  static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      LOG.debug("closing failed", e);
    }
  }
}
