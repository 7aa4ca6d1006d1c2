package org.skypesms.lab.queues;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.skypesms.lab.events.EventHub;
import org.skypesms.lab.http.Answers;

/**
 * Knows how full the queues are, asks at most every 500 ms and only while a request or a listener
 * of events wants to know. Thread-safe.
 */
public final class QueueWatch implements AutoCloseable {
  private static final long FRESH = Duration.ofMillis(500).toNanos();

  private final Supplier<CompletableFuture<Depths>> broker;
  private final EventHub events;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(QueueWatch::daemon);
  private CompletableFuture<Depths> reading = CompletableFuture.completedFuture(Depths.AWAY);
  private long readAt = System.nanoTime() - FRESH;
  private String told = "";

  /** A watch over the queues behind that console. */
  public QueueWatch(ConsoleAccess console, EventHub events) {
    this(new Jolokia(console)::ask, events);
  }

  QueueWatch(Supplier<CompletableFuture<Depths>> broker, EventHub events) {
    this.broker = broker;
    this.events = events;
    var unused = clock.scheduleWithFixedDelay(this::tell, 500, 500, TimeUnit.MILLISECONDS);
  }

  /** The queues as they were within the last 500 ms. */
  synchronized CompletableFuture<Depths> depths() {
    if (reading.isDone() && System.nanoTime() - readAt >= FRESH) {
      readAt = System.nanoTime();
      reading = broker.get();
    }
    return reading;
  }

  /** How many messages are in that queue; none where it is not known. */
  public CompletableFuture<Long> depth(String queue) {
    return depths()
        .thenApply(
            all ->
                all.queues().stream()
                    .filter(each -> each.name().equals(queue))
                    .mapToLong(QueueDepth::depth)
                    .sum());
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private void tell() {
    if (events.isHeard()) {
      var unused = depths().thenAccept(this::tellIfChanged);
    }
  }

  private synchronized void tellIfChanged(Depths now) {
    String json = Answers.text(now);
    if (!json.equals(told)) {
      told = json;
      events.queuesChanged(json);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "lab-queues");
    thread.setDaemon(true);
    return thread;
  }
}
