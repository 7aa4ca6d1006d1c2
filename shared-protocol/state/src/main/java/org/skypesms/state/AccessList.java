package org.skypesms.state;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Skypename;

/** The people whom administrators allowed, denied or blocked by name. */
public interface AccessList {

  /** What was decided last about the person. */
  Optional<Ruling> of(Skypename person);

  /** Decides about a person, in place of an earlier ruling. */
  void rule(Skypename person, Ruling ruling, Skypename by, Instant at);

  /** Takes back a ruling; false when the last one is another (and then nothing changes). */
  boolean lift(Skypename person, Ruling ruling);
}
