package org.skypesms.trials.faults.scene;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * One PDU of SMPP 3.4, of which only the header is looked at (section 3.2).
 *
 * @param octets all of it
 */
public record Pdu(byte[] octets) {

  private static final int HEADER = 16;
  private static final int MOST = 1 << 20;

  /** The next one of a stream. */
  static Pdu read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < HEADER || length > MOST) {
      throw new EOFException("a PDU of " + length + " octets");
    }
    byte[] octets = new byte[length];
    ByteBuffer.wrap(octets).putInt(length);
    in.readFully(octets, Integer.BYTES, length - Integer.BYTES);
    return new Pdu(octets);
  }

  /** Its command_id. */
  public int command() {
    return ByteBuffer.wrap(octets).getInt(4);
  }
}
