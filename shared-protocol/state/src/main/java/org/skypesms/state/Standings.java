package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/** How each half's account sees people, as far as the other half wants to know. */
public interface Standings {

  /** What is known of how the half sees the person, if anybody asked. */
  Optional<SeenStanding> of(Half half, Skypename person);

  /**
   * Asks the half to look at the person and to keep looking.
   *
   * @param anew whether what is known is not fresh any more
   */
  void want(Half half, Skypename person, boolean anew, Instant at);

  /** The people whom somebody wanted to know about since the given time, with what is known. */
  List<WantedStanding> wantedSince(Half half, Instant since);

  /** Keeps how the half sees the person now, if somebody wants to know. */
  void saw(Half half, Skypename person, Standing standing);

  /** Forgets people about whom nobody wanted to know since the given time. */
  int forgetBefore(Instant time);
}
