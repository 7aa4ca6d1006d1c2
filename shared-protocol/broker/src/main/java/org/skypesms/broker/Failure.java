package org.skypesms.broker;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What a handler's failure means for the message. */
record Failure(Kind kind, String reason) {

  private static final int LONGEST_REASON = 500;

  enum Kind {
    /** Tried again for ever. */
    UNAVAILABLE,
    /** Dead at once. */
    REJECTED,
    /** Counted. */
    UNEXPECTED
  }

  static Failure of(Throwable thrown) {
    Throwable cause = unwrapped(thrown);
    if (cause instanceof Unavailable) {
      return new Failure(Kind.UNAVAILABLE, shortened(cause.getMessage()));
    }
    if (cause instanceof Rejected) {
      return new Failure(Kind.REJECTED, shortened(cause.getMessage()));
    }
    return new Failure(Kind.UNEXPECTED, shortened(cause.toString()));
  }

  private static Throwable unwrapped(Throwable thrown) {
    Throwable inner = thrown;
    while (inner.getCause() != null
        && (inner instanceof CompletionException || inner instanceof ExecutionException)) {
      inner = inner.getCause();
    }
    return inner;
  }

  private static String shortened(String text) {
    String reason = String.valueOf(text);
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }
}
