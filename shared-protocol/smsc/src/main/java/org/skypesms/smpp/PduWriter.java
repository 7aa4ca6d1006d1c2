package org.skypesms.smpp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes whole PDUs to a socket in the order in which they were offered. Offering never blocks: one
 * thread of its own writes, and joins what waits into few writes. jSMPP writes to it as to a
 * stream. Safe for use by any thread.
 */
final class PduWriter extends OutputStream {

  private static final int AT_ONCE = 16 * 1024;
  private static final int MOST_WAITING = 8 * 1024 * 1024;

  private record Waiting(Pdu pdu, Runnable taken) {}

  private final OutputStream socket;
  private final Consumer<String> broken;
  private final Deque<Waiting> queue = new ArrayDeque<>();
  private int octetsWaiting;
  private boolean writing;
  private long writingSince;
  private boolean closed;

  /**
   * Writes to a socket.
   *
   * @param socket blocks while the peer does not read
   * @param broken told, with a reason, when nothing can be written any more
   */
  PduWriter(OutputStream socket, Consumer<String> broken) {
    this.socket = socket;
    this.broken = broken;
  }

  /** Queues one PDU; false when it will certainly never be written. */
  boolean offer(Pdu pdu) {
    return offer(pdu, () -> {});
  }

  /**
   * Queues one PDU; false when it will certainly never be written.
   *
   * @param taken run before the first octet is written; when it was not run by the time this writer
   *     is closed, nothing of the PDU was or will be written
   */
  boolean offer(Pdu pdu, Runnable taken) {
    boolean queued = queue(new Waiting(pdu, taken));
    if (!queued) {
      broken.accept("the peer does not read");
    }
    return queued;
  }

  private synchronized boolean queue(Waiting waiting) {
    if (closed || octetsWaiting + waiting.pdu().length() > MOST_WAITING) {
      return false;
    }
    queue.add(waiting);
    octetsWaiting += waiting.pdu().length();
    notifyAll();
    return true;
  }

  /** Writes until closed; the body of the writing thread. */
  void run() {
    try {
      for (Optional<byte[]> next = next(); next.isPresent(); next = next()) {
        socket.write(next.get());
      }
    } catch (IOException e) {
      broken.accept("writing failed: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Optional<byte[]> next() throws InterruptedException {
    writing = false;
    notifyAll();
    while (queue.isEmpty() && !closed) {
      wait();
    }
    if (closed) {
      return Optional.empty();
    }
    writing = true;
    writingSince = System.nanoTime();
    return Optional.of(joined());
  }

  private byte[] joined() {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    while (!queue.isEmpty() && octets.size() < AT_ONCE) {
      Waiting waiting = queue.remove();
      waiting.taken().run();
      octets.writeBytes(waiting.pdu().octets());
    }
    octetsWaiting -= octets.size();
    return octets.toByteArray();
  }

  /** Whether one write has been going on for longer than the given time. */
  synchronized boolean stuckFor(Duration time) {
    return writing && System.nanoTime() - writingSince > time.toNanos();
  }

  /** Waits until everything that was queued is written, at most for the given time. */
  synchronized void drain(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      for (long left = atMost.toNanos(); pending() && left > 0; left = end - System.nanoTime()) {
        wait(left / 1_000_000 + 1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean pending() {
    return !closed && (writing || !queue.isEmpty());
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    if (!offer(new Pdu(Arrays.copyOfRange(octets, from, from + length)))) {
      throw new IOException("the connection is closed");
    }
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  /** Writes nothing more; what was not taken stays unwritten. */
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
