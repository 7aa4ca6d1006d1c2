package org.skypesms.brokerconfig;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * The port on which this broker takes clients; the passive one of a pair does not open it.
 *
 * @param host the address it listens on
 * @param port of the CORE acceptor
 */
record Acceptor(String host, int port) {
  private static final int LIMIT_MILLIS = 1_000;
  private static final long LOOK_MILLIS = 250;

  /** Whether it is open now. */
  boolean open() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), LIMIT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits for as long as it takes. */
  void awaitOpen() {
    while (!open()) {
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
