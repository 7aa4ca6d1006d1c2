package org.skypesms.broker;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Which groups have texts on the deferred queue, each with the last one put there. A group is free
 * again when that last one is finished, because the deferred queue keeps the order of the group.
 * Memory grows with the number of deferred groups. Safe for use by any thread.
 */
final class DeferredLanes {

  private final ConcurrentMap<String, String> last = new ConcurrentHashMap<>();

  /** Notes that the delivery is on, or on its way to, the deferred queue. */
  void put(String group, String id) {
    last.put(group, id);
  }

  /** Makes the delivery the group's last deferred one if the group is deferred at all. */
  boolean join(Delivery delivery) {
    return last.computeIfPresent(delivery.group(), (group, before) -> delivery.id()) != null;
  }

  /** Notes that a deferred delivery is finished. */
  void finished(Delivery delivery) {
    last.remove(delivery.group(), delivery.id());
  }

  int size() {
    return last.size();
  }
}
