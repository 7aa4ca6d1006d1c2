package org.skypesms.state;

import org.skypesms.broker.Unavailable;

/**
 * The database is away or full. Worth a retry; it is not certain that the change was not kept, and
 * changes are made to be repeated.
 */
public final class StateUnavailable extends Unavailable {

  private static final long serialVersionUID = 1L;

  /** With the reason and its cause. */
  public StateUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
