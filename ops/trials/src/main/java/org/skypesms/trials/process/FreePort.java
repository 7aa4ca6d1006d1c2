package org.skypesms.trials.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of loopback that nobody uses at the moment of asking. Stateless. */
public final class FreePort {

  private static final int LOWEST = 31_000;
  private static final int HUNDREDS = 17;

  private FreePort() {}

  /** One port. */
  public static int one() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * The first of a hundred ports below those that systems give out, of which ten are free. The
   * tests of the whole pair, which may run at the same time, take theirs from lower ones.
   */
  public static int hundred() {
    int base;
    do {
      base = LOWEST + 100 * ThreadLocalRandom.current().nextInt(HUNDREDS);
    } while (!tenFree(base));
    return base;
  }

  private static boolean tenFree(int base) {
    for (int port = base; port < base + 10; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        socket.setReuseAddress(true);
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }
}
