package org.skypesms.smpp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsmpp.SMPPConstant;
import org.skypesms.message.Octets;
import org.skypesms.message.SmscAddress;

/** Reads the fields of a PDU's body one after the other (SMPP 3.4, section 3.1). */
final class PduCursor {

  private static final int TLV_HEADER = 4;
  private static final int LONGEST_ADDRESS = 64;
  private static final int MESSAGE_PAYLOAD = 0x0424;

  private final ByteBuffer octets;

  PduCursor(Pdu pdu) {
    octets = ByteBuffer.wrap(pdu.octets()).position(Pdu.HEADER);
  }

  int octet() throws UndecodablePdu {
    need(1);
    return octets.get() & 0xFF;
  }

  String text() throws UndecodablePdu {
    int start = octets.position();
    while (octet() != 0) {
      need(1);
    }
    int length = octets.position() - 1 - start;
    return new String(octets.array(), start, length, StandardCharsets.ISO_8859_1);
  }

  /**
   * An address, longer than {@code deliver_sm} allows, as {@code data_sm} may have it.
   *
   * @param wrong the status when it is longer still
   */
  SmscAddress address(int wrong) throws UndecodablePdu {
    SmscAddress address = new SmscAddress(octet(), octet(), text());
    if (address.value().length() > LONGEST_ADDRESS) {
      throw new UndecodablePdu(wrong, "an address is too long");
    }
    return address;
  }

  Octets octets(int length) throws UndecodablePdu {
    if (length > octets.remaining()) {
      throw new UndecodablePdu(
          SMPPConstant.STAT_ESME_RINVMSGLEN, "sm_length is longer than the PDU");
    }
    byte[] taken = new byte[length];
    octets.get(taken);
    return Octets.of(taken);
  }

  /**
   * The optional parameters to the end, the first of each tag. A torn one at the end is left out,
   * unless it is the message itself.
   */
  Map<Integer, Octets> parameters() throws UndecodablePdu {
    Map<Integer, Octets> parameters = new LinkedHashMap<>();
    while (octets.remaining() >= TLV_HEADER) {
      int tag = octets.getShort() & 0xFFFF;
      int length = octets.getShort() & 0xFFFF;
      if (length > octets.remaining()) {
        leave(tag);
        return parameters;
      }
      parameters.putIfAbsent(tag, octets(length));
    }
    return parameters;
  }

  private static void leave(int tag) throws UndecodablePdu {
    if (tag == MESSAGE_PAYLOAD) {
      throw new UndecodablePdu(
          SMPPConstant.STAT_ESME_RINVTLVLEN, "message_payload is longer than the PDU");
    }
  }

  private void need(int count) throws UndecodablePdu {
    if (octets.remaining() < count) {
      throw new UndecodablePdu(
          SMPPConstant.STAT_ESME_RINVCMDLEN, "the PDU ends within its mandatory part");
    }
  }
}
