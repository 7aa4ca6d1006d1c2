package org.skypesms.broker;

/**
 * The message cannot be processed, ever: it goes to the dead-letter address at once with this
 * reason. Never worth a retry.
 */
public class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * With the reason that an operator reads beside the dead letter; without bodies or full numbers.
   */
  public Rejected(String reason) {
    super(reason);
  }
}
