package org.skypesms.smpp;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.jsmpp.PDUReader;
import org.jsmpp.bean.Command;

/**
 * Reads PDUs for jSMPP, but allocates nothing before {@code command_length} is checked, and hands
 * each PDU to a taker first: jSMPP sees only what the taker leaves. Used by jSMPP's reading thread
 * only.
 */
final class BoundedPduReader implements PDUReader {

  /** A {@code message_payload} of 64 KiB with its tag and length, and room for all other fields. */
  static final int LONGEST = Pdu.HEADER + 68 * 1024;

  private final PduTaker taker;
  private byte[] left = {};

  BoundedPduReader(PduTaker taker) {
    this.taker = taker;
  }

  @Override
  public Command readPDUHeader(DataInputStream in) throws IOException {
    try {
      Optional<Pdu> forJsmpp = taker.take(next(in));
      while (forJsmpp.isEmpty()) {
        forJsmpp = taker.take(next(in));
      }
      return leave(forJsmpp.get());
    } catch (EOFException e) {
      taker.unreadable("the peer closed the connection");
      throw e;
    } catch (IOException e) {
      taker.unreadable(String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private Pdu next(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < Pdu.HEADER || length > LONGEST) {
      taker.refuse(length);
      throw new IOException("noise came, or a PDU of impossible length 0x%08X".formatted(length));
    }
    byte[] octets = new byte[length];
    octets[0] = (byte) (length >> 24);
    octets[1] = (byte) (length >> 16);
    octets[2] = (byte) (length >> 8);
    octets[3] = (byte) length;
    in.readFully(octets, 4, length - 4);
    return new Pdu(octets);
  }

  private Command leave(Pdu pdu) {
    left = pdu.octets();
    Command header = new Command();
    header.setCommandLength(pdu.length());
    header.setCommandId(pdu.commandId());
    header.setCommandStatus(pdu.status());
    header.setSequenceNumber(pdu.sequence());
    return header;
  }

  @Override
  public byte[] readPDU(DataInputStream in, Command header) {
    return left;
  }

  @Override
  public byte[] readPDU(DataInputStream in, int length, int id, int status, int sequence) {
    return left;
  }
}
