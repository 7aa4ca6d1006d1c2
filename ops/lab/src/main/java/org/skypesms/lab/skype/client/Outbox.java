package org.skypesms.lab.skype.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What one program is still to be told, strictly in order: a reply that is delayed holds back what
 * comes after it. Thread-safe.
 */
final class Outbox {
  private static final int MOST = 50_000;
  private static final long MOST_CHARACTERS = 24_000_000;

  private record Item(long due, int size, Runnable send) {}

  private final Pacer pacer;
  private final Runnable overflow;
  private final Deque<Item> items = new ArrayDeque<>();
  private long characters;
  private boolean paused;
  private boolean scheduled;

  Outbox(Pacer pacer, Runnable overflow) {
    this.pacer = pacer;
    this.overflow = overflow;
  }

  synchronized void offer(Duration delay, int size, Runnable send) {
    items.add(new Item(System.nanoTime() + delay.toNanos(), size, send));
    characters += size;
    if (items.size() > MOST || (characters > MOST_CHARACTERS && items.size() > 1)) {
      clear();
      pacer.soon(overflow);
    } else {
      schedule();
    }
  }

  synchronized void pause() {
    paused = true;
  }

  synchronized void resume() {
    paused = false;
    schedule();
  }

  synchronized void clear() {
    items.clear();
    characters = 0;
  }

  private void drain() {
    Runnable send = next();
    while (send != null) {
      send.run();
      send = next();
    }
  }

  private synchronized Runnable next() {
    scheduled = false;
    if (paused || items.isEmpty() || items.peek().due() - System.nanoTime() > 0) {
      schedule();
      return null;
    }
    characters -= items.peek().size();
    return items.remove().send();
  }

  private void schedule() {
    if (paused || scheduled || items.isEmpty()) {
      return;
    }
    scheduled = true;
    long wait = items.peek().due() - System.nanoTime();
    if (wait <= 0) {
      pacer.soon(this::drain);
    } else {
      pacer.later(Duration.ofNanos(wait), this::drain);
    }
  }
}
