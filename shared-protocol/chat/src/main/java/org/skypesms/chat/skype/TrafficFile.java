package org.skypesms.chat.skype;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A traffic log in a file, written by a thread of its own. One message is one line: the time in
 * UTC, the direction ({@code ->} a command, {@code <-} a reply, {@code <*} a notification), the
 * text with line breaks and other controls escaped. What comes faster than the disk takes it is
 * left out and counted.
 */
final class TrafficFile implements TrafficLog, Runnable {

  private static final Logger log = LoggerFactory.getLogger(TrafficFile.class);
  private static final long MOST_CHARACTERS = 4_000_000;
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
  private static final Duration AT_CLOSE = Duration.ofSeconds(2);

  private record Entry(Instant at, String direction, String text) {
    @Override
    public String toString() {
      return at + " " + direction + " " + OneLine.of(text) + "\n";
    }
  }

  private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
  private final AtomicLong queuedCharacters = new AtomicLong();
  private final AtomicLong leftOut = new AtomicLong();
  private final Clock clock;
  private final Noise noise;
  private final RollingFile file;
  private final Thread writing;
  private volatile boolean closed;

  TrafficFile(RollingFile file, Noise noise, Clock clock) {
    this.clock = clock;
    this.noise = noise;
    this.file = file;
    this.writing = new Thread(this, "skype-traffic");
    this.writing.setDaemon(true);
  }

  /** The log that the settings want; off when they name no file. */
  static TrafficLog of(SkypeSettings settings, Clock clock) {
    if (settings.trafficLog().isEmpty()) {
      return TrafficLog.OFF;
    }
    RollingFile file = RollingFile.at(settings.trafficLog().get());
    TrafficFile traffic = new TrafficFile(file, new Noise(settings.leftOut()), clock);
    traffic.writing.start();
    return traffic;
  }

  @Override
  public void sent(String command) {
    take("->", command);
  }

  @Override
  public void replied(String reply) {
    take("<-", reply);
  }

  @Override
  public void notified(String notification) {
    take("<*", notification);
  }

  @Override
  public void close() {
    closed = true;
    try {
      writing.join(AT_CLOSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    writing.interrupt();
  }

  @Override
  public void run() {
    try {
      while (!closed || !queue.isEmpty()) {
        Entry entry = queue.poll(100, TimeUnit.MILLISECONDS);
        if (entry != null) {
          write(entry);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      file.close();
    }
  }

  private void take(String direction, String message) {
    if (closed || noise.covers(message)) {
      return;
    }
    String text = Secrets.masked(message);
    if (queuedCharacters.addAndGet(text.length()) > MOST_CHARACTERS) {
      queuedCharacters.addAndGet(-text.length());
      leftOut.incrementAndGet();
      return;
    }
    queue.add(new Entry(clock.instant(), direction, text));
  }

  private void write(Entry first) throws InterruptedException {
    List<Entry> entries = new ArrayList<>(List.of(first));
    queue.drainTo(entries, 500);
    StringBuilder lines = new StringBuilder();
    entries.forEach(lines::append);
    long missing = leftOut.getAndSet(0);
    if (missing > 0) {
      lines.append(clock.instant()).append(" -- ").append(missing).append(" left out\n");
    }
    entries.forEach(entry -> queuedCharacters.addAndGet(-entry.text().length()));
    try {
      file.append(lines);
    } catch (IOException e) {
      leftOut.addAndGet(entries.size() + missing);
      log.warn("The traffic log cannot be written: {}", e.toString());
      pause();
    }
  }

  private void pause() throws InterruptedException {
    if (!closed) {
      TimeUnit.MILLISECONDS.sleep(AFTER_FAILURE.toMillis());
    }
  }
}
