package org.skypesms.smpp;

import java.nio.ByteBuffer;

/** One PDU as it crosses the wire (SMPP 3.4, section 3.2). */
final class Pdu {

  static final int HEADER = 16;

  private final byte[] octets;

  /**
   * A PDU as it came.
   *
   * @param octets all of them, at least those of the header; not to be changed any more
   */
  Pdu(byte[] octets) {
    this.octets = octets;
  }

  /** A PDU with the given body. */
  static Pdu of(int commandId, int status, int sequence, byte... body) {
    ByteBuffer octets = ByteBuffer.allocate(HEADER + body.length);
    octets.putInt(HEADER + body.length).putInt(commandId).putInt(status).putInt(sequence);
    return new Pdu(octets.put(body).array());
  }

  /** The octets themselves, not a copy; not to be changed. */
  byte[] octets() {
    return octets;
  }

  int length() {
    return octets.length;
  }

  int commandId() {
    return field(4);
  }

  int status() {
    return field(8);
  }

  int sequence() {
    return field(12);
  }

  /** Whether it answers something. */
  boolean isResponse() {
    return commandId() < 0;
  }

  private int field(int at) {
    return ByteBuffer.wrap(octets).getInt(at);
  }
}
