package org.skypesms.broker;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/** What a handler's failure means for the message. */
record Failure(Kind kind, String reason) {

  private static final int LONGEST_REASON = 500;

  /** A reason is seen by people who are not to see whole numbers. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{7,}");

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
    String reason = NUMBER.matcher(String.valueOf(text)).replaceAll("...");
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }
}
