package org.skypesms.message;

/**
 * What has become of a text. A text only ever moves forward; each {@code UNKNOWN} may still be
 * replaced by a late receipt.
 */
public enum TextState {
  /** Accepted, not yet taken by the SMSC in full. */
  QUEUED(0),
  /** The SMSC took every part. */
  SENT(1),
  /** No receipt came in time. */
  UNKNOWN(2),
  /** The phone has every part. */
  DELIVERED(3),
  /** At least one part will not arrive. */
  FAILED(3),
  /** At least one part ran out of time. */
  EXPIRED(3),
  /** Withdrawn by the person before the first part was claimed. */
  CANCELLED(3);

  private final int rank;

  TextState(int rank) {
    this.rank = rank;
  }

  /**
   * Whether a text may go from this state to another: only forward, and nothing follows a final
   * state.
   */
  public boolean mayBecome(TextState next) {
    return next.rank > rank && (next != CANCELLED || this == QUEUED);
  }

  /** Whether nothing may follow. */
  public boolean isFinal() {
    return rank == 3;
  }
}
