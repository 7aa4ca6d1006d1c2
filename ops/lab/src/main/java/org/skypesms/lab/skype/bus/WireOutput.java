package org.skypesms.lab.skype.bus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Marshals D-Bus values into a growing buffer. Not thread-safe. */
final class WireOutput {
  private ByteBuffer octets;

  WireOutput(ByteOrder order, int expected) {
    octets = ByteBuffer.allocate(Math.max(64, expected)).order(order);
  }

  int position() {
    return octets.position();
  }

  WireOutput align(int boundary) {
    while (octets.position() % boundary != 0) {
      octet(0);
    }
    return this;
  }

  WireOutput octet(int value) {
    room(1).put((byte) value);
    return this;
  }

  WireOutput uint32(int value) {
    align(4);
    room(4).putInt(value);
    return this;
  }

  WireOutput uint32At(int position, int value) {
    octets.putInt(position, value);
    return this;
  }

  WireOutput string(String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    return uint32(encoded.length).octets(encoded).octet(0);
  }

  WireOutput signature(String value) {
    return octet(value.length()).octets(value.getBytes(StandardCharsets.US_ASCII)).octet(0);
  }

  WireOutput octets(byte[] value) {
    room(value.length).put(value);
    return this;
  }

  byte[] toArray() {
    byte[] all = new byte[octets.position()];
    octets.duplicate().flip().get(all);
    return all;
  }

  ByteBuffer toBuffer() {
    return octets.flip();
  }

  private ByteBuffer room(int length) {
    if (octets.remaining() < length) {
      int capacity = Math.max(octets.capacity() * 2, octets.position() + length);
      octets = ByteBuffer.allocate(capacity).order(octets.order()).put(octets.flip());
    }
    return octets;
  }
}
