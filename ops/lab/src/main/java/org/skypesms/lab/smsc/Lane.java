package org.skypesms.lab.smsc;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What waits for the gateway from one originator, in order; the first is the one under way. Guarded
 * by the dispatcher.
 */
final class Lane {

  private final String originator;
  private final Deque<Delivery> waiting = new ArrayDeque<>();

  Lane(String originator) {
    this.originator = originator;
  }

  String originator() {
    return originator;
  }

  void add(Delivery delivery) {
    waiting.add(delivery);
  }

  Delivery first() {
    return waiting.getFirst();
  }

  Delivery removeFirst() {
    return waiting.removeFirst();
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }
}
