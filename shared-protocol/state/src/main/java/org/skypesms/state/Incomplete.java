package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import org.skypesms.message.InboundSms;

/** Parts from phones that wait for their fellows. */
public interface Incomplete {

  /**
   * Keeps a part under the key that its text's parts share; a part of the same number that is there
   * already stays.
   */
  void keep(String key, int number, int count, InboundSms part, Instant at);

  /** The parts kept under the key, by number. */
  List<InboundSms> parts(String key);

  /** Forgets the parts of a text that is complete or given up. */
  void forget(String key);

  /** Keys whose first part was kept before the given time, oldest first. */
  List<String> olderThan(Instant time, int limit);
}
