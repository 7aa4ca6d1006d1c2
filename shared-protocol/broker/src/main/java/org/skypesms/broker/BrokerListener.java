package org.skypesms.broker;

/** Hears when the broker comes and goes. Called by a thread of the link; must not block. */
@FunctionalInterface
public interface BrokerListener {

  /** The broker can be used from now on, or cannot. */
  void changed(boolean up);
}
