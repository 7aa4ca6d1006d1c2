package org.skypesms.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.junit.jupiter.api.Test;

class WindowTest extends OnTestBroker {

  /** As after a freeze: the sender finds its session closed, while the link hears of the loss. */
  @Test
  void aWindowThatIsLostToSeveralAtOnceEndsNoThread() throws ActiveMQException {
    try (ClientSession session = bench.link().session()) {
      Window window = new Window(session, 1_000);
      BrokerUnavailable reason = new BrokerUnavailable("the broker went away");

      window.fail(reason);
      window.fail(reason);
      window.close();
      window.fail(reason);

      assertThat(window.usable()).isFalse();
    }
  }
}
