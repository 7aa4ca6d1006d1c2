package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.SmppServerConfiguration;
import com.cloudhopper.smpp.SmppServerHandler;
import com.cloudhopper.smpp.impl.DefaultSmppServer;
import com.cloudhopper.smpp.type.SmppChannelException;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;

/** The SMPP port on loopback. */
final class SmppListener implements AutoCloseable {

  private static final int ATTEMPTS = 10;

  private final NioEventLoopGroup boss =
      new NioEventLoopGroup(1, new DefaultThreadFactory("lab-smsc-accept", true));
  private final NioEventLoopGroup workers =
      new NioEventLoopGroup(2, new DefaultThreadFactory("lab-smsc-smpp", true));
  private final DefaultSmppServer server;
  private final int port;

  private SmppListener(int port, SmppServerHandler handler) throws SmppChannelException {
    this.port = port;
    SmppServerConfiguration configuration = new SmppServerConfiguration();
    configuration.setName("lab-smsc");
    configuration.setSystemId("lab-smsc");
    configuration.setHost("127.0.0.1");
    configuration.setPort(port);
    configuration.setMaxConnectionSize(1000);
    configuration.setNonBlockingSocketsEnabled(true);
    configuration.setReuseAddress(true);
    this.server = new DefaultSmppServer(configuration, handler, null, boss, workers);
    try {
      server.start();
    } catch (SmppChannelException e) {
      close();
      throw e;
    }
  }

  /**
   * Listens on this port, or on any free one for 0.
   *
   * @throws IOException when the port cannot be had
   */
  static SmppListener open(int port, SmppServerHandler handler) throws IOException {
    SmppChannelException last = null;
    for (int attempt = 0; attempt < (port == 0 ? ATTEMPTS : 1); attempt++) {
      try {
        return new SmppListener(port == 0 ? freePort() : port, handler);
      } catch (SmppChannelException e) {
        last = e;
      }
    }
    throw new IOException("the SMPP port cannot be opened", last);
  }

  int port() {
    return port;
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  @Override
  public void close() {
    server.stop();
    server.getBindTimer().cancel();
    boss.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    workers.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
  }
}
