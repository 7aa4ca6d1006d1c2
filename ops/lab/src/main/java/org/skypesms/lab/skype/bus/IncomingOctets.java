package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * What a connection has read and not yet understood. Room grows only with octets that really came,
 * never with a length somebody claims, and shrinks again. Not thread-safe.
 */
final class IncomingOctets {
  private static final int USUAL = 4 << 10;

  private ByteBuffer octets = ByteBuffer.allocate(USUAL);

  /** How many octets it takes in memory once it has read again. */
  long room() {
    return octets.hasRemaining() ? octets.capacity() : octets.capacity() * 2L;
  }

  /** Forgets everything; nothing can be read any more. */
  void discard() {
    octets = ByteBuffer.allocate(0);
  }

  /** Reads once; false at the end of the stream. */
  boolean readFrom(ReadableByteChannel channel) throws IOException {
    if (!octets.hasRemaining()) {
      resize(octets.capacity() * 2);
    }
    return channel.read(octets) >= 0;
  }

  /** What was read; to be consumed from its position, then {@link #keepRest} be called. */
  ByteBuffer readable() {
    return octets.flip();
  }

  void keepRest() {
    octets.compact();
    if (octets.capacity() > 16 * USUAL && octets.position() < USUAL / 2) {
      resize(USUAL);
    }
  }

  private void resize(int capacity) {
    octets = ByteBuffer.allocate(capacity).put(octets.flip());
  }
}
