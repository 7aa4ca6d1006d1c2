package org.skypesms.smpp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jsmpp.session.connection.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A TCP connection to an SMSC: made within a bounded time, without Nagle's delay, and with a writer
 * that blocks nobody. Its end is told once, with the first reason. Safe for use by any thread.
 */
final class Wire implements Connection {

  private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
  private static final int READ_BUFFER = 16 * 1024;

  private final Socket tcp;
  private final Socket socket;
  private final InputStream in;
  private final PduWriter writer;
  private final AtomicReference<String> reason = new AtomicReference<>();
  private final CompletableFuture<String> ended = new CompletableFuture<>();

  private Wire(Socket tcp, Socket socket) throws IOException {
    this.tcp = tcp;
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream(), READ_BUFFER);
    this.writer = new PduWriter(socket.getOutputStream(), this::end);
  }

  /** Connects, and starts the writer's thread. */
  static Wire connect(LinkSettings settings) throws IOException {
    Socket tcp = new Socket();
    try {
      tcp.setTcpNoDelay(true);
      tcp.setKeepAlive(true);
      InetSocketAddress peer = new InetSocketAddress(settings.host(), settings.port());
      tcp.connect(peer, (int) settings.times().connect().toMillis());
      return started(new Wire(tcp, secured(tcp, settings)), settings.name());
    } catch (IOException e) {
      tcp.close();
      throw e;
    }
  }

  private static Socket secured(Socket tcp, LinkSettings settings) throws IOException {
    return settings.tls().isPresent() ? Tls.over(tcp, settings.tls().get(), settings) : tcp;
  }

  private static Wire started(Wire wire, String link) {
    Thread thread = new Thread(wire.writer::run, "smsc-" + link + "-writer");
    thread.setDaemon(true);
    thread.start();
    return wire;
  }

  PduWriter writer() {
    return writer;
  }

  /** Completes with the reason when the connection has ended. */
  CompletableFuture<String> ended() {
    return ended;
  }

  /**
   * Ends the connection for a reason; only the first one counts. What is below TLS is closed, which
   * a peer that does not read cannot delay.
   */
  void end(String why) {
    reason.compareAndSet(null, why);
    writer.close();
    try {
      tcp.close();
    } catch (IOException e) {
      LOG.debug("a socket did not close cleanly", e);
    }
    ended.complete(reason.get());
  }

  @Override
  public void close() {
    end("the session was closed");
  }

  @Override
  public boolean isOpen() {
    return !tcp.isClosed();
  }

  @Override
  public InputStream getInputStream() {
    return in;
  }

  @Override
  public PduWriter getOutputStream() {
    return writer;
  }

  @Override
  public void setSoTimeout(int timeout) throws IOException {
    socket.setSoTimeout(timeout);
  }

  @Override
  public InetAddress getInetAddress() {
    return socket.getInetAddress();
  }

  @Override
  public InetAddress getLocalAddress() {
    return socket.getLocalAddress();
  }

  @Override
  public int getPort() {
    return socket.getPort();
  }

  @Override
  public int getLocalPort() {
    return socket.getLocalPort();
  }
}
