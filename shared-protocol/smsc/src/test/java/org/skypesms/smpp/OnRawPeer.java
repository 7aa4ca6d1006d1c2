package org.skypesms.smpp;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that have a peer each which says any octets, and a link to it. */
abstract class OnRawPeer extends OnLink {

  RawPeer peer;

  @BeforeEach
  void openPeer() throws IOException {
    peer = new RawPeer();
  }

  @Override
  @AfterEach
  void stop() throws IOException {
    peer.close();
    super.stop();
  }
}
