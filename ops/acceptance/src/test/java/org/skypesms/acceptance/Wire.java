package org.skypesms.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Brings what arrives at an address of this host to a port that listens on loopback only. */
final class Wire implements AutoCloseable {

  private final ServerSocket listening;
  private final int to;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private Wire(ServerSocket listening, int to) {
    this.listening = listening;
    this.to = to;
  }

  static Wire open(String address, int to) throws IOException {
    ServerSocket listening = new ServerSocket();
    listening.bind(new InetSocketAddress(address, 0));
    Wire wire = new Wire(listening, to);
    daemon(wire::accept);
    return wire;
  }

  int port() {
    return listening.getLocalPort();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket near = listening.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
        open.add(far);
        daemon(() -> copy(near, far));
        daemon(() -> copy(far, near));
      } catch (IOException away) {
        // whoever connected finds it closed
      }
    }
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.setTcpNoDelay(true);
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    } catch (IOException ended) {
      // the other end is closed with this one
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket far : open) {
      far.close();
    }
  }
}
