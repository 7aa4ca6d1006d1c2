package org.skypesms.broker;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The places for deliveries that are taken and not finished. Safe for use by any thread. */
final class Room {

  private static final int HEAVIEST_SHARE = 4;
  private static final int CROWDED_SHARE = 8;

  private final int size;
  private final Semaphore places;

  Room(int size) {
    this.size = size;
    this.places = new Semaphore(size);
  }

  /** Waits for a place for a while; says whether there was one. */
  boolean enter(long millis) throws InterruptedException {
    return places.tryAcquire(millis, TimeUnit.MILLISECONDS);
  }

  /** Waits for the further places of a heavy delivery that has entered already. */
  boolean widen(Taken taken, long millis) throws InterruptedException {
    return places.tryAcquire(weight(taken) - 1, millis, TimeUnit.MILLISECONDS);
  }

  /** Gives back the one place of a delivery that never came. */
  void leave() {
    places.release();
  }

  void leave(Taken taken) {
    places.release(weight(taken));
  }

  /** Whether it is nearly full and a lane of this length is to blame. */
  boolean crowdedBy(int laneLength) {
    int share = Math.max(2, size / CROWDED_SHARE);
    return laneLength >= share && places.availablePermits() < share;
  }

  int used() {
    return size - places.availablePermits();
  }

  private int weight(Taken taken) {
    return Math.min(taken.weight(), Math.max(1, size / HEAVIEST_SHARE));
  }
}
