package org.skypesms.state;

import java.time.Instant;

/**
 * Remembers which messages were processed, so that a repeated one is resumed and not processed
 * again.
 */
public interface Sources {

  /** Records the message; false when it was recorded before (and then nothing changes). */
  boolean firstSight(String sourceId, Instant at);
}
