package org.skypesms.smpp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A way to a port of loopback that can go dead as a cut cable does: connections stay open, new ones
 * are taken, and nothing passes any more. What was open when it went dead stays dead for ever.
 */
final class DeadWay implements AutoCloseable {

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Way> ways = new CopyOnWriteArrayList<>();
  private final int target;
  private volatile boolean dead;

  DeadWay(int target) throws IOException {
    this.target = target;
    start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  void die() {
    dead = true;
    ways.forEach(way -> way.dead = true);
  }

  void revive() {
    dead = false;
  }

  private void accept() throws IOException {
    while (true) {
      Socket near = server.accept();
      Way way = new Way(near, new Socket(InetAddress.getLoopbackAddress(), target), dead);
      ways.add(way);
      start(() -> way.pass(way.near, way.far));
      start(() -> way.pass(way.far, way.near));
    }
  }

  private static void start(Passing passing) {
    Thread thread =
        new Thread(
            () -> {
              try {
                passing.run();
              } catch (IOException closed) {
                // so it ends
              }
            },
            "dead way");
    thread.setDaemon(true);
    thread.start();
  }

  private interface Passing {
    void run() throws IOException;
  }

  private static final class Way {
    private final Socket near;
    private final Socket far;
    private volatile boolean dead;

    Way(Socket near, Socket far, boolean dead) {
      this.near = near;
      this.far = far;
      this.dead = dead;
    }

    void pass(Socket from, Socket to) throws IOException {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] octets = new byte[8192];
      for (int count = in.read(octets); count >= 0; count = in.read(octets)) {
        if (!dead) {
          out.write(octets, 0, count);
        }
      }
      if (!dead) {
        to.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Way way : ways) {
      way.near.close();
      way.far.close();
    }
  }
}
