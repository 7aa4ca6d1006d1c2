package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;

/** Counts, epochs, and the row that each half writes of its status. */
public interface Counters {

  /** Adds to a count, for example {@code received}. */
  void add(String name, long amount);

  /**
   * All counts, over all time: accepted, sent, delivered, failed, expired, cancelled, unknown,
   * received, and what else was added.
   */
  Map<String, Long> all();

  /** Begins a new epoch of the half and gives it; every earlier one is stale from then on. */
  long beginEpoch(Half half);

  /** The current epoch of the half; no newer one begins before this transaction ends. */
  long epoch(Half half);

  /** Writes the status row of a half's instance. */
  void status(Half half, String json, Instant at);

  /** The newest status row of a half. */
  Optional<String> status(Half half);

  /** A remembered small value, for example when the last traffic of a link was. */
  Optional<String> value(String name);

  /** Remembers a small value. */
  void value(String name, String value);

  /** The people of whom a value of this kind is remembered. */
  List<Skypename> peopleWith(PersonKey key);

  /** Forgets a remembered small value. */
  void forget(String name);
}
