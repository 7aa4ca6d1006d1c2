package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The octets of one socket, both ways, without ever blocking. It is closed when the other side
 * ends, sends what its owner calls malformed, or leaves too many octets unread. Bus loop only.
 */
final class SocketOctets {
  private static final Logger LOG = LoggerFactory.getLogger(SocketOctets.class);

  /** Why it is closed when the other side takes nothing. */
  static final String UNREAD = "it does not read";

  /** Whose socket it is. */
  interface Owner {
    /** Consumes from the buffer's position what is whole; the rest comes again with more. */
    void received(ByteBuffer octets) throws MalformedMessage;

    /** The socket is closed, for whatever reason; told once. */
    void ended(String why);
  }

  private final BusLoop loop;
  private final SocketChannel channel;
  private final long mostUnread;
  private final Owner owner;
  private final IncomingOctets in = new IncomingOctets();
  private final OutgoingOctets out = new OutgoingOctets();
  private SelectionKey key;
  private boolean closed;
  private boolean flushing;

  SocketOctets(BusLoop loop, SocketChannel channel, long mostUnread, Owner owner) {
    this.loop = loop;
    this.channel = channel;
    this.mostUnread = mostUnread;
    this.owner = owner;
  }

  void open() throws IOException {
    key = loop.register(channel, SelectionKey.OP_READ, this::ready);
  }

  boolean isClosed() {
    return closed;
  }

  void send(ByteBuffer octets) {
    if (closed) {
      return;
    }
    out.add(octets);
    account();
    if (loop.backlog().tooMuch()) {
      loop.execute(loop.backlog()::relieve);
    }
    if (out.size() > mostUnread) {
      loop.execute(() -> close(UNREAD));
    } else if (!flushing) {
      flushing = true;
      loop.atTurnEnd(this::flush);
    }
  }

  /** Closes it after what the other side takes of it at once. */
  void finish(String why) {
    flush();
    close(why);
  }

  void close(String why) {
    if (!closed) {
      closed = true;
      key.cancel();
      BusLoop.closeQuietly(channel);
      in.discard();
      out.discard();
      loop.backlog().holds(this, 0);
      owner.ended(why);
    }
  }

  private void flush() {
    flushing = false;
    if (closed) {
      return;
    }
    try {
      out.writeTo(channel);
      account();
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
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.warn("a socket is closed, what it sent could not be served", e);
      close("it could not be served");
    }
  }

  private void read() throws IOException, MalformedMessage {
    account();
    loop.backlog().relieve();
    if (closed) {
      return;
    }
    if (!in.readFrom(channel)) {
      close("the other side went");
      return;
    }
    owner.received(in.readable());
    if (!closed) {
      in.keepRest();
    }
  }

  private void account() {
    if (!closed) {
      loop.backlog().holds(this, in.room() + out.size());
    }
  }
}
