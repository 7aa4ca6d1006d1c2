package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;

/** Phones that want no more texts, from everybody or from one person, of a gateway number. */
public interface OptOuts {

  /** The phone wants no more texts; false when it said so before (and then nothing changes). */
  boolean stop(Conversation conversation, Instant at);

  /**
   * The phone wants no more texts from the person; false when it said so before, of the person or
   * of everybody (and then nothing changes).
   */
  boolean stop(Conversation conversation, Skypename person, Instant at);

  /** The phone takes back all of it; false when there was nothing to take back. */
  boolean start(Conversation conversation);

  /** From whom the phone wants no more texts, as far as it named them, in the order of names. */
  List<Skypename> named(Conversation conversation);

  /** Whether the phone wants no more texts from the person. */
  boolean stopped(Conversation conversation, Skypename person);
}
