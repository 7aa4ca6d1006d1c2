package org.skypesms.smpp;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;

/** Tests that start a link each. */
abstract class OnLink {

  JsmppLink link;

  void start(LinkSettings settings) {
    link = Fixtures.link(settings);
    link.start();
  }

  void awaitState(LinkState state) {
    await().until(() -> link.state() == state);
  }

  @AfterEach
  void stop() throws IOException {
    if (link != null) {
      link.close();
    }
  }
}
