package org.skypesms.broker;

/**
 * The broker is there and takes no message now, as when its disk is full: it said so, or did not
 * confirm in time. Worth a retry with the same id; it is not certain that the message was not
 * stored.
 */
public final class BrokerFull extends BrokerUnavailable {

  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public BrokerFull(String reason) {
    super(reason);
  }
}
