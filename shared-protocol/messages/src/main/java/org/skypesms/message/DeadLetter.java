package org.skypesms.message;

import java.time.Instant;
import java.util.Map;

/** What an operator sees of a dead letter beside its labels, as string properties. Stateless. */
public final class DeadLetter {

  /** Why it could not be processed. */
  public static final String REASON = "reason";

  /** The queue from which it comes. */
  public static final String QUEUE = "queue";

  /** When it failed for the first time, as far as the half knows. */
  public static final String FIRST_FAILURE = "firstFailure";

  /** When it failed for the last time. */
  public static final String LAST_FAILURE = "lastFailure";

  /** The command that gives it back. */
  public static final String REDRIVE = "redrive";

  private DeadLetter() {}

  /** Of a message that failed between these times. */
  public static Map<String, String> remarks(
      String queue, String id, String reason, Instant first, Instant last) {
    return Map.of(
        REASON,
        reason,
        QUEUE,
        queue,
        FIRST_FAILURE,
        Labels.time(first),
        LAST_FAILURE,
        Labels.time(last),
        REDRIVE,
        "ops/redrive " + queue + " --id " + quoted(id));
  }

  private static String quoted(String id) {
    return "'" + id.replace("'", "'\\''") + "'";
  }
}
