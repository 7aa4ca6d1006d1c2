package org.skypesms.state;

/** How often the processing of a message failed for a reason not known to pass. */
public interface Failures {

  /** Counts one more, and gives the count from 1. */
  int failed(String queue, String id, String reason);

  /** Forgets the count. */
  void forget(String queue, String id);
}
