package org.skypesms.state;

import java.time.Instant;
import org.skypesms.message.Skypename;

/**
 * Somebody who wrote in a conversation.
 *
 * @param person who
 * @param name what the phone is told they are called, as they write it; empty when not known
 * @param wroteAt when they wrote last
 */
public record Writer(Skypename person, String name, Instant wroteAt) {

  /** The name, or else the Skypename. */
  public String calledBy() {
    return name.isEmpty() ? person.value() : name;
  }
}
