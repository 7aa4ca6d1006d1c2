package org.skypesms.supervisor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Asks a part whether it serves. It may block for two seconds. */
@FunctionalInterface
interface Readiness {

  /** Whether the part serves now. */
  boolean now();

  /** It serves when it answers a GET with 200. */
  static Readiness answering(URI address) {
    return () -> Http.get(address).isPresent();
  }

  /** It serves when it accepts connections on a port of 127.0.0.1. */
  static Readiness accepting(int port) {
    return () -> {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
        return true;
      } catch (IOException e) {
        return false;
      }
    };
  }

  /** It serves when both do. */
  default Readiness and(Readiness other) {
    return () -> now() && other.now();
  }
}
