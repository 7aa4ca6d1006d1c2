package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's socket on a bus, from its first octet to its end. Noise closes it and nothing else;
 * so does not reading. Bus loop only.
 */
final class BusConnection implements Peer, SocketOctets.Owner {
  private static final Logger LOG = LoggerFactory.getLogger(BusConnection.class);
  private static final long MOST_UNREAD = 48L << 20;
  private static final Duration HANDSHAKE_LIMIT = Duration.ofSeconds(30);

  private final BusLoop loop;
  private final Bus bus;
  private final SocketOctets socket;
  private final Handshake handshake;
  private String name;

  BusConnection(BusLoop loop, Bus bus, SocketChannel channel) {
    this.loop = loop;
    this.bus = bus;
    this.socket = new SocketOctets(loop, channel, MOST_UNREAD, this);
    this.handshake = new Handshake(bus.guid());
  }

  void open() throws IOException {
    socket.open();
    loop.later(HANDSHAKE_LIMIT, this::closeIfSilent);
  }

  void named(String uniqueName) {
    name = uniqueName;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int uid() {
    return handshake.uid();
  }

  @Override
  public long pid() {
    return -1;
  }

  @Override
  public void deliver(BusMessage message) {
    socket.send(Marshalling.encode(message));
  }

  void close(String why) {
    socket.close(why);
  }

  @Override
  public void ended(String why) {
    LOG.debug("{} {} is closed: {}", bus, name, why);
    bus.left(this);
  }

  @Override
  public void received(ByteBuffer octets) throws MalformedMessage {
    if (!handshake.done()) {
      byte[] answer = handshake.receive(octets);
      if (answer.length > 0) {
        socket.send(ByteBuffer.wrap(answer));
      }
    }
    BusMessage message = nextMessage(octets);
    while (message != null) {
      bus.received(this, message);
      message = nextMessage(octets);
    }
  }

  private BusMessage nextMessage(ByteBuffer octets) throws MalformedMessage {
    return handshake.done() && !socket.isClosed() ? Unmarshalling.next(octets) : null;
  }

  private void closeIfSilent() {
    if (name == null) {
      close("no Hello in time");
    }
  }
}
