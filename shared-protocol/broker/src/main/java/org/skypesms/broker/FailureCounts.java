package org.skypesms.broker;

import java.util.concurrent.CompletionStage;

/**
 * How often the processing of a message failed for a reason that is not known to pass. Kept over
 * restarts, so that a crash is never counted as a fault of the message. The state store implements
 * it.
 */
public interface FailureCounts {

  /** Counts one more failure and gives the count, from 1. */
  CompletionStage<Integer> failed(String queue, String id, String reason);

  /** Forgets the count after the message succeeded or was moved away. */
  CompletionStage<Void> forget(String queue, String id);
}
