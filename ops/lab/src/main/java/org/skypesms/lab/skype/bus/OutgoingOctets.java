package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.GatheringByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a connection has yet to write, with its size. Not thread-safe. */
final class OutgoingOctets {
  private static final int AT_ONCE = 64;

  private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
  private long size;

  void add(ByteBuffer octets) {
    waiting.add(octets);
    size += octets.remaining();
  }

  long size() {
    return size;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  void discard() {
    waiting.clear();
    size = 0;
  }

  /** Writes as much as the channel takes now. */
  void writeTo(GatheringByteChannel channel) throws IOException {
    while (!waiting.isEmpty()) {
      ByteBuffer[] some = waiting.stream().limit(AT_ONCE).toArray(ByteBuffer[]::new);
      size -= channel.write(some);
      while (!waiting.isEmpty() && !waiting.peek().hasRemaining()) {
        waiting.remove();
      }
      if (some[some.length - 1].hasRemaining()) {
        return;
      }
    }
  }
}
