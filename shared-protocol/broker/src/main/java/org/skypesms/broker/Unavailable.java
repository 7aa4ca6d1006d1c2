package org.skypesms.broker;

/**
 * Something that processing needs is away for now: the message keeps its place at the head of its
 * lane and is tried again with growing delay, for as long as it takes. Thrown by whoever is certain
 * that trying again does no harm.
 */
public class Unavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a sentence for the log, without bodies or full numbers. */
  public Unavailable(String reason) {
    super(reason);
  }

  /** With a sentence for the log and its cause. */
  public Unavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
