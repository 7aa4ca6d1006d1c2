package org.skypesms.broker;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends over one link: one thread puts messages on the wire in the order of the calls, and up to
 * 1,000 may be unconfirmed at a time. Up to 20,000 more may wait for their turn.
 *
 * <p>A future fails at once when the broker is or goes away, and with {@link BrokerFull} when the
 * broker says that its disk is full, and after 5 s when the broker does not confirm. Futures
 * complete on a thread of this sender: what follows them must not block. Safe for use by any
 * thread.
 */
public final class WindowedSender implements Sender, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(WindowedSender.class);
  private static final int WINDOW = 1_000;
  private static final int MOST_WAITING = 20_000;
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final long LOOK_MILLIS = 100;

  private final BrokerLink link;
  private final BlockingQueue<Pending> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final ConcurrentLinkedQueue<Pending> byDeadline = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Window> window = new AtomicReference<>();
  private final ExecutorService completions =
      Executors.newSingleThreadExecutor(new Named("broker-confirmed"));
  private final ScheduledExecutorService limits =
      Executors.newSingleThreadScheduledExecutor(new Named("broker-send-limit"));
  private final Thread putting = new Thread(this::putOnTheWire, "broker-send");
  private volatile boolean closed;

  /** A sender over the link; it follows the link's ups and downs by itself. */
  public WindowedSender(BrokerLink link) {
    this.link = link;
    link.onChange(this::linkChanged);
    putting.setDaemon(true);
    putting.start();
    limits.scheduleWithFixedDelay(
        this::failOverdue, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public CompletableFuture<Void> send(Outgoing message) {
    CompletableFuture<Void> future = new CompletableFuture<>();
    Pending pending =
        new Pending(message, future, System.nanoTime() + LIMIT.toNanos(), completions);
    if (closed || !link.up()) {
      future.completeExceptionally(new BrokerUnavailable("the broker is away"));
    } else if (waiting.offer(pending)) {
      byDeadline.add(pending);
    } else {
      future.completeExceptionally(new BrokerUnavailable("too many messages wait to be sent"));
    }
    return future;
  }

  /** Fails what is not confirmed and stops. */
  @Override
  public void close() {
    closed = true;
    putting.interrupt();
    limits.shutdownNow();
    awaitPutting();
    failAll("this process closes its sender");
    completions.shutdown();
  }

  private void awaitPutting() {
    try {
      putting.join(LIMIT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void putOnTheWire() {
    while (!closed) {
      try {
        Pending next = waiting.take();
        if (!next.done()) {
          put(next);
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void put(Pending next) throws InterruptedException {
    try {
      usableWindow().send(next);
    } catch (BrokerUnavailable e) {
      next.fail(e);
    } catch (ActiveMQException | RuntimeException e) {
      log.debug("message {} was not sent", next.message().id(), e);
      next.fail(new BrokerUnavailable("the broker took no message", e));
    } catch (InterruptedException e) {
      next.fail(new BrokerUnavailable("this process closes its sender"));
      throw e;
    }
  }

  private Window usableWindow() throws ActiveMQException {
    Window current = window.get();
    if (current != null && current.usable()) {
      return current;
    }
    discard(current);
    Window fresh = new Window(link.session(), WINDOW);
    window.set(fresh);
    return fresh;
  }

  private static void discard(Window old) {
    if (old != null) {
      old.fail(new BrokerUnavailable("the session with the broker ended"));
      old.close();
    }
  }

  private void linkChanged(boolean up) {
    if (!up) {
      failAll("the broker went away");
    }
  }

  private void failAll(String reason) {
    BrokerUnavailable failure = new BrokerUnavailable(reason);
    Window current = window.getAndSet(null);
    if (current != null) {
      current.fail(failure);
    }
    for (Pending next = waiting.poll(); next != null; next = waiting.poll()) {
      next.fail(failure);
    }
  }

  // Every message has the same limit, so the oldest come first.
  private void failOverdue() {
    long now = System.nanoTime();
    for (Pending oldest = byDeadline.peek();
        oldest != null && (oldest.done() || oldest.overdue(now));
        oldest = byDeadline.peek()) {
      byDeadline.poll();
      oldest.future().completeExceptionally(new BrokerUnavailable("the broker did not confirm"));
    }
  }
}
