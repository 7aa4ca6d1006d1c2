package org.skypesms.lab.skype.network;

/** The network will not do it, and nothing was done; the reason says whether a retry may help. */
public final class RefusedByNetwork extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** No such account; a retry helps once it was made. */
    UNKNOWN_ACCOUNT,
    /** The name can never be a Skypename. */
    BAD_NAME,
    /** Too much waits or exists already; a retry may help later. */
    FULL,
    /** This account blocks the other. */
    BLOCKED,
    /** The account's standing in the chat does not allow it. */
    NOT_ALLOWED
  }

  private final Reason reason;

  RefusedByNetwork(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
