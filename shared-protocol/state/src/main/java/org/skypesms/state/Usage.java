package org.skypesms.state;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Skypename;

/** When people's texts were taken. */
public interface Usage {

  /**
   * When the last but so many of the person's texts was taken: 1 is the newest one; empty where
   * there are fewer.
   */
  Optional<Instant> takenAt(Skypename person, int place);

  /** How many of the person's newest texts, of so many at most, were taken since that time. */
  int takenSince(Skypename person, Instant since, int most);
}
