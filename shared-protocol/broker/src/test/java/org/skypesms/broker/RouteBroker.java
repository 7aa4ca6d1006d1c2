package org.skypesms.broker;

import java.nio.file.Path;

/** The test broker for tests of other packages. */
public final class RouteBroker implements AutoCloseable {

  private final TestBroker broker;

  /** Starts it in the folder. */
  public RouteBroker(Path folder) {
    broker = new TestBroker(folder).start();
  }

  /** A started link to it. */
  public BrokerLink link() {
    BrokerLink link = new BrokerLink(broker.url(), TestBroker.CREDENTIALS);
    link.start();
    return link;
  }

  @Override
  public void close() {
    broker.close();
  }
}
