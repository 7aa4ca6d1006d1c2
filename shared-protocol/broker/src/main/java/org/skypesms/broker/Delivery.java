package org.skypesms.broker;

import java.util.Map;

/**
 * A message that the broker delivered and that is not yet acknowledged.
 *
 * @param queue where it came from
 * @param id its duplicate-detection id, or the broker's own id when it has none
 * @param group its lane; a message without a group has a lane of its own
 * @param body its text, or {@code null} when it has none
 * @param properties its string properties
 * @param redelivered whether the broker delivered it before
 */
public record Delivery(
    String queue,
    String id,
    String group,
    String body,
    Map<String, String> properties,
    boolean redelivered) {

  /** Without the body. */
  @Override
  public String toString() {
    return "delivery " + id + " from " + queue;
  }
}
