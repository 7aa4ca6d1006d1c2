package org.skypesms.broker;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.skypesms.message.MessageId;

/**
 * A message to be put on an address.
 *
 * @param address where to
 * @param id also the broker's duplicate-detection id: the same id twice is kept once
 * @param group messages of one group stay in order and are processed one at a time
 * @param body JSON text
 * @param properties what an operator may see without the body, for example a reference or a masked
 *     number; characters that no Java identifier has become {@code _}, and the names {@code group},
 *     {@code movedId}, {@code queue}, {@code reason}, {@code firstFailure}, {@code lastFailure},
 *     {@code redrive} and {@code bodyEncoding} belong to this package; {@code acceptedAt} is the
 *     time of sending when absent
 * @param deliverAt when present, not delivered earlier
 */
public record Outgoing(
    String address,
    MessageId id,
    String group,
    String body,
    Map<String, String> properties,
    Optional<Instant> deliverAt) {

  /** Keeps a copy of the properties. */
  public Outgoing {
    properties = Map.copyOf(properties);
  }

  /** A message to be delivered at once, without properties. */
  public static Outgoing of(String address, MessageId id, String group, String body) {
    return new Outgoing(address, id, group, body, Map.of(), Optional.empty());
  }
}
