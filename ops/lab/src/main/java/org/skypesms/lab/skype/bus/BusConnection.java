package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One socket on a bus, from its first octet to its end. Noise closes it and nothing else; who does
 * not read is dropped once {@link #MOST_UNREAD} octets wait. Bus loop only.
 */
final class BusConnection implements Peer {
  static final long MOST_UNREAD = 48L << 20;
  private static final Logger LOG = LoggerFactory.getLogger(BusConnection.class);
  private static final Duration HANDSHAKE_LIMIT = Duration.ofSeconds(30);

  private final BusLoop loop;
  private final Bus bus;
  private final SocketChannel channel;
  private final Handshake handshake;
  private final IncomingOctets in = new IncomingOctets();
  private final OutgoingOctets out = new OutgoingOctets();
  private SelectionKey key;
  private String name;
  private boolean closed;
  private boolean flushing;

  BusConnection(BusLoop loop, Bus bus, SocketChannel channel) {
    this.loop = loop;
    this.bus = bus;
    this.channel = channel;
    this.handshake = new Handshake(bus.guid());
  }

  void open() throws IOException {
    key = loop.register(channel, SelectionKey.OP_READ, this::ready);
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
    send(Marshalling.encode(message));
  }

  void close(String why) {
    if (!closed) {
      closed = true;
      LOG.debug("{} {} is closed: {}", bus, name, why);
      key.cancel();
      BusLoop.closeQuietly(channel);
      bus.left(this);
    }
  }

  private void send(ByteBuffer octets) {
    if (closed) {
      return;
    }
    out.add(octets);
    if (out.size() > MOST_UNREAD) {
      loop.execute(() -> close("it does not read"));
    } else if (!flushing) {
      flushing = true;
      loop.atTurnEnd(this::flush);
    }
  }

  private void flush() {
    flushing = false;
    if (closed) {
      return;
    }
    try {
      out.writeTo(channel);
      key.interestOps(out.isEmpty() ? SelectionKey.OP_READ : bothWays());
    } catch (IOException e) {
      close("writing failed");
    }
  }

  private static int bothWays() {
    return SelectionKey.OP_READ | SelectionKey.OP_WRITE;
  }

  private void ready(SelectionKey ready) {
    try {
      if (ready.isWritable()) {
        flush();
      }
      if (!closed && ready.isReadable()) {
        read();
      }
    } catch (IOException e) {
      close("reading failed");
    } catch (MalformedMessage e) {
      close(e.getMessage());
    }
  }

  private void read() throws IOException, MalformedMessage {
    if (!in.readFrom(channel)) {
      close("the other side went");
      return;
    }
    ByteBuffer octets = in.readable();
    if (!handshake.done()) {
      byte[] answer = handshake.receive(octets);
      if (answer.length > 0) {
        send(ByteBuffer.wrap(answer));
      }
    }
    if (handshake.done()) {
      messages(octets);
    }
    in.keepRest();
  }

  private void messages(ByteBuffer octets) throws MalformedMessage {
    int length = Unmarshalling.length(octets);
    while (!closed && length > 0 && octets.remaining() >= length) {
      byte[] whole = new byte[length];
      octets.get(whole);
      bus.received(this, Unmarshalling.decode(whole));
      length = Unmarshalling.length(octets);
    }
  }

  private void closeIfSilent() {
    if (name == null) {
      close("no Hello in time");
    }
  }
}
