package org.skypesms.state;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;

/** Lines that are being spoken: the intent is stored before, the network's id after. */
public interface Speeches {

  /** What is known of the line, if it was meant to be spoken before. */
  Optional<Speech> find(MessageId line);

  /** Stores the intent, unless there is one already. */
  void intend(Half half, MessageId line, Skypename to, Instant at);

  /** Stores the network's id of the line. */
  void spoken(MessageId line, String chatId);

  /**
   * The network's ids of the newest lines of the half to the person: found in the history, these
   * are other lines, whenever they were intended.
   */
  Set<String> chatIds(Half half, Skypename to, int limit);

  /**
   * Whether a line of the half to the person was intended at or after the given time and is not yet
   * known to be spoken.
   */
  boolean unspoken(Half half, Skypename to, Instant since);
}
