package org.skypesms.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/**
 * Finds a hundred ports in a row of which the first ones are free. Tests that run side by side take
 * theirs from different hundreds.
 */
final class FreePorts {

  private static final int FIRST = 20_000;
  private static final int HUNDREDS = 110;
  private static final int SIDE_BY_SIDE = 2;
  private static final int LOOKED_AT = 12;

  private FreePorts() {}

  static int hundred() {
    Random random = new Random();
    int fork = Integer.getInteger("fork", 1) % SIDE_BY_SIDE;
    while (true) {
      int base = FIRST + 100 * (SIDE_BY_SIDE * random.nextInt(HUNDREDS / SIDE_BY_SIDE) + fork);
      if (free(base)) {
        return base;
      }
    }
  }

  private static boolean free(int base) {
    for (int port = base; port < base + LOOKED_AT; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        socket.setReuseAddress(true);
      } catch (IOException taken) {
        return false;
      }
    }
    return true;
  }
}
