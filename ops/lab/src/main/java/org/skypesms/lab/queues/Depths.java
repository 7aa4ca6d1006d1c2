package org.skypesms.lab.queues;

import java.util.List;

/**
 * The broker's queues by name.
 *
 * @param reachable false while the broker cannot be asked; then no queues are known
 */
record Depths(boolean reachable, List<QueueDepth> queues) {
  static final Depths AWAY = new Depths(false, List.of());
}
