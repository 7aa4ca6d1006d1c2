package org.skypesms.trials.faults.load;

import java.time.Instant;

/**
 * A text of the load that was typed or written.
 *
 * @param id unique; {@code o} to a phone, {@code i} from one
 * @param lane whose
 * @param body verbatim
 * @param at when the lab or the phone took it
 */
public record Text(String id, Lane lane, String body, Instant at) {

  /** Whether it goes to a phone. */
  public boolean outgoing() {
    return id.startsWith("o");
  }
}
