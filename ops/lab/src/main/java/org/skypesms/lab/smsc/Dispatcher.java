package org.skypesms.lab.smsc;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Delivers receipts and phones' texts to whichever session is bound for receiving: one at a time
 * per originator, in order, and again until it is answered ESME_ROK. Thread-safe.
 */
final class Dispatcher {

  private static final int ROK = 0;

  private final Map<String, Lane> lanes = new HashMap<>();
  private final Deque<Lane> ready = new ArrayDeque<>();
  private final List<Receiver> receivers = new ArrayList<>();
  private final ScheduledExecutorService timer;
  private final LongSupplier ticker;
  private final Duration patience;
  private final Duration retryDelay;

  Dispatcher(
      ScheduledExecutorService timer, LongSupplier ticker, Duration patience, Duration retryDelay) {
    this.timer = timer;
    this.ticker = ticker;
    this.patience = patience;
    this.retryDelay = retryDelay;
    long every = Math.max(10, Math.min(500, patience.toMillis() / 4));
    var unused =
        timer.scheduleWithFixedDelay(this::giveUpOverdue, every, every, TimeUnit.MILLISECONDS);
  }

  synchronized void offer(Delivery delivery) {
    Lane lane = lanes.computeIfAbsent(delivery.originator(), Lane::new);
    boolean idle = lane.isEmpty();
    lane.add(delivery);
    if (idle) {
      ready.add(lane);
      pump();
    }
  }

  synchronized void attach(Receiver receiver) {
    receivers.add(receiver);
    pump();
  }

  synchronized void detach(Receiver receiver) {
    receivers.remove(receiver);
    comeBack(receiver.abandon());
  }

  /** Notes the gateway's answer. */
  void answered(Receiver receiver, int sequence, int status) {
    Optional<Delivery> taken =
        status == ROK ? taken(receiver, sequence) : refused(receiver, sequence);
    taken.ifPresent(delivery -> delivery.taken().run());
  }

  private synchronized Optional<Delivery> taken(Receiver receiver, int sequence) {
    Optional<Lane> lane = receiver.answered(sequence);
    Optional<Delivery> delivery = lane.map(Lane::removeFirst);
    lane.ifPresent(this::readyAgain);
    pump();
    return delivery;
  }

  private synchronized Optional<Delivery> refused(Receiver receiver, int sequence) {
    Optional<Lane> lane = receiver.answered(sequence);
    lane.ifPresent(this::holdBack);
    pump();
    return Optional.empty();
  }

  private void readyAgain(Lane lane) {
    if (lane.isEmpty()) {
      lanes.remove(lane.originator());
    } else {
      ready.add(lane);
    }
  }

  private void holdBack(Lane lane) {
    var unused =
        timer.schedule(() -> comeBack(List.of(lane)), retryDelay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void comeBack(List<Lane> again) {
    ready.addAll(again);
    pump();
  }

  private synchronized void giveUpOverdue() {
    receivers.forEach(
        receiver -> ready.addAll(receiver.overdue(patience.toNanos(), ticker.getAsLong())));
    pump();
  }

  private void pump() {
    Optional<Receiver> receiver = leastBusy();
    while (!ready.isEmpty() && receiver.isPresent()) {
      receiver.get().send(ready.removeFirst(), ticker.getAsLong());
      receiver = leastBusy();
    }
  }

  private Optional<Receiver> leastBusy() {
    return receivers.stream()
        .filter(Receiver::hasRoom)
        .min(Comparator.comparingInt(Receiver::underWay));
  }
}
