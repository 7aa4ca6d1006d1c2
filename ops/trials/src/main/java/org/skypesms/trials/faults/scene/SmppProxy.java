package org.skypesms.trials.faults.scene;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between the halves and the SMSC on loopback: passes PDUs on, or nothing at all while it is
 * silent (a half-open connection), cuts connections, and springs a trap. Thread-safe.
 */
public final class SmppProxy implements AutoCloseable {

  private final ServerSocket listener;
  private final int smsc;
  private final Set<ProxiedLink> links = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Trap> trap = new AtomicReference<>();
  private final Silence silence = new Silence();

  private SmppProxy(ServerSocket listener, int smsc) {
    this.listener = listener;
    this.smsc = smsc;
  }

  /**
   * Listens on one port for what goes to another.
   *
   * @throws IOException when the port is taken
   */
  public static SmppProxy open(int port, int smsc) throws IOException {
    SmppProxy proxy = new SmppProxy(new ServerSocket(), smsc);
    proxy.listener.setReuseAddress(true);
    proxy.listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    daemon(proxy::accept, "proxy");
    return proxy;
  }

  static void daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        take(listener.accept());
      } catch (IOException e) {
        // the listener was closed
      }
    }
  }

  private void take(Socket half) throws IOException {
    half.setTcpNoDelay(true);
    Socket far = new Socket();
    try {
      far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), smsc), 2000);
      far.setTcpNoDelay(true);
    } catch (IOException e) {
      half.close();
      return;
    }
    ProxiedLink link = new ProxiedLink(half, far, trap, silence, links::remove);
    links.add(link);
    link.start();
  }

  /** Cuts every connection. */
  public void cut() {
    links.forEach(ProxiedLink::close);
  }

  /** Passes nothing on, and keeps the connections, until {@link #speak}. */
  public void fallSilent() {
    silence.begin();
  }

  /** Passes on again, first of all what was held back. */
  public void speak() {
    silence.end();
  }

  /**
   * Does something at a step, which must come within so many seconds.
   *
   * @return whether it came
   */
  public boolean at(Step step, Runnable deed, long seconds) throws InterruptedException {
    Trap set = new Trap(step, deed);
    trap.set(set);
    try {
      return set.await(seconds);
    } finally {
      trap.set(null);
    }
  }

  /** Whether a trap is set. */
  boolean trapped() {
    return trap.get() != null;
  }

  @Override
  public void close() throws IOException {
    listener.close();
    silence.end();
    cut();
  }
}
