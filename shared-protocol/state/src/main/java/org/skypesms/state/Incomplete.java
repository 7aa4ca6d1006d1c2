package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  /** Keys of which some part was kept before the given time and never shown, oldest first. */
  List<String> olderThan(Instant time, int limit);

  /** What there is under the key was shown; it stays, for the case that the text is completed. */
  void shown(String key, Instant at);

  /** The numbers of the parts under the key that were not shown. */
  List<Integer> unshown(String key);

  /** Forgets parts that were shown before the given time; gives how many. */
  int forgetShownBefore(Instant time);

  /** The text of the key is whole and was passed on, in place of an earlier one. */
  void joined(String key, String fingerprints, Instant at);

  /** The fingerprints of the text of the key that was passed on since the given time. */
  Optional<String> joined(String key, Instant since);

  /** Forgets texts that were passed on before the given time; gives how many. */
  int forgetJoinedBefore(Instant time);
}
