package org.skypesms.broker;

/**
 * The broker says that it takes no message now, because its disk is full. Worth a retry with the
 * same id; it is certain that this try was not stored.
 */
public final class BrokerFull extends BrokerUnavailable {

  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public BrokerFull(String reason) {
    super(reason);
  }
}
