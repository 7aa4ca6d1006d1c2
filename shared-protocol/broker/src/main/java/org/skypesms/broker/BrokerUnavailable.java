package org.skypesms.broker;

/**
 * The broker could not take a message now. Worth a retry with the same id; it is not certain that
 * the message was not stored.
 */
public sealed class BrokerUnavailable extends Unavailable permits BrokerFull {

  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public BrokerUnavailable(String reason) {
    super(reason);
  }

  /** With the reason and what caused it, if anything did. */
  public BrokerUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
