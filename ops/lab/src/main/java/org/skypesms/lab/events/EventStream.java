package org.skypesms.lab.events;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * One listener's connection, written without ever blocking a thread. Who takes nothing for the
 * patience is dropped; a connection that is silent for 15 seconds gets a comment. Thread-safe.
 */
final class EventStream implements WriteListener {
  private static final long SILENCE = Duration.ofSeconds(15).toNanos();
  private static final String COMMENT = ": still there\n\n";

  private final Gathered gathered;
  private final ServletOutputStream out;
  private final Runnable drop;
  private final long patience;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private boolean open;
  private boolean flushOwed;
  private String outgoing = "";
  private long lastMoved;

  /**
   * A connection that begins when its listener is set.
   *
   * @param drop cuts the connection of one who does not read
   */
  EventStream(Gathered gathered, ServletOutputStream out, Runnable drop, Duration patience) {
    this.gathered = gathered;
    this.out = out;
    this.drop = drop;
    this.patience = patience.toNanos();
  }

  /** What is to be told to it. */
  Gathered gathered() {
    return gathered;
  }

  /** Completes when the connection is over, for whatever reason. */
  CompletableFuture<Void> ended() {
    return ended;
  }

  /** Sends what was gathered, if the earlier events were taken. */
  synchronized void tick(long nanos) {
    if (!open || ended.isDone()) {
      return;
    }
    if (busy()) {
      dropIfStuck(nanos);
      return;
    }
    outgoing = gathered.take();
    if (outgoing.isEmpty() && nanos - lastMoved > SILENCE) {
      outgoing = COMMENT;
    }
    if (!outgoing.isEmpty()) {
      lastMoved = nanos;
      write();
    }
  }

  @Override
  public synchronized void onWritePossible() {
    if (!open) {
      open = true;
      tick(System.nanoTime());
    } else {
      write();
    }
  }

  @Override
  public void onError(Throwable failure) {
    end();
  }

  void end() {
    ended.complete(null);
  }

  private boolean busy() {
    return !outgoing.isEmpty() || flushOwed || !out.isReady();
  }

  private void dropIfStuck(long nanos) {
    if (nanos - lastMoved > patience) {
      drop.run();
      end();
    }
  }

  private void write() {
    try {
      while (!ended.isDone() && (flushOwed || !outgoing.isEmpty()) && out.isReady()) {
        writeOrFlush();
      }
    } catch (IOException e) {
      end();
    }
  }

  private void writeOrFlush() throws IOException {
    if (outgoing.isEmpty()) {
      flushOwed = false;
      out.flush();
    } else {
      byte[] octets = outgoing.getBytes(StandardCharsets.UTF_8);
      outgoing = "";
      flushOwed = true;
      out.write(octets);
    }
  }
}
