package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import org.skypesms.message.Skypename;

/**
 * People who want to be forgotten. What they set and saved goes at once; what was written stays for
 * a while, so that what phones answer finds them, and goes then.
 */
public interface Forgotten {

  /** The person wants it; of what is written later nothing is to be forgotten. */
  void ask(Skypename person, Instant at);

  /** Who asked before the given time and is not forgotten yet, the longest ago first. */
  List<Skypename> askedBefore(Instant time, int limit);

  /**
   * Forgets of what is from before the person asked: texts that are over, who they were for, and
   * what was shown. Forgets at most so many rows of a kind, and gives whether there is more to do
   * at once; while a text is under way, or was withdrawn since the given time and may still come to
   * be sent, it stays with that the person is to be forgotten.
   */
  boolean forget(Skypename person, Instant withdrawnBefore, int limit);
}
