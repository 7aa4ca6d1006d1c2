package org.skypesms.broker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The deliveries of one group in their order. Used by the pump's thread alone. */
final class Lane {

  private enum State {
    IDLE,
    QUEUED,
    BUSY,
    RESTING
  }

  private final String group;
  private final Deque<Taken> line = new ArrayDeque<>();
  private State state = State.IDLE;
  private Future<?> wakeUp;
  private int inWork;
  private boolean leaving;

  Lane(String group) {
    this.group = group;
  }

  String group() {
    return group;
  }

  int size() {
    return line.size();
  }

  void add(Taken taken) {
    line.add(taken);
  }

  Taken head() {
    return line.peek();
  }

  Taken removeHead() {
    return line.remove();
  }

  /** Whether it may be put among the lanes that can start; then it is. */
  boolean queue() {
    if (state != State.IDLE) {
      return false;
    }
    state = State.QUEUED;
    return true;
  }

  /** The first so many, or all. */
  List<Taken> first(int most) {
    return line.stream().limit(most).toList();
  }

  /** The first so many are being worked on. */
  void busy(int first) {
    state = State.BUSY;
    inWork = first;
  }

  /** Its head waits for its next attempt. */
  void rest(Future<?> until) {
    state = State.RESTING;
    wakeUp = until;
  }

  /** Nothing goes on in it. */
  void idle() {
    state = State.IDLE;
  }

  /** It is to move away as a whole. */
  void leave() {
    leaving = true;
    endRest();
  }

  boolean leaving() {
    return leaving;
  }

  /** Forgets what the broker will deliver again, except what is being worked on. */
  void dropLost(Consumer<Taken> dropped) {
    Iterator<Taken> all = line.iterator();
    for (int skipped = 0; state == State.BUSY && skipped < inWork; skipped++) {
      all.next();
    }
    while (all.hasNext()) {
      Taken taken = all.next();
      if (!taken.live()) {
        all.remove();
        dropped.accept(taken);
      }
    }
    endRest();
  }

  private void endRest() {
    if (state == State.RESTING) {
      wakeUp.cancel(false);
      state = State.IDLE;
    }
  }
}
