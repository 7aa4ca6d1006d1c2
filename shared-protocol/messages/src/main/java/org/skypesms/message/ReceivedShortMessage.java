package org.skypesms.message;

import java.util.Map;

/**
 * The content of a {@code deliver_sm} or {@code data_sm} as it came, nothing decoded (SMPP 3.4,
 * section 4.6.1).
 *
 * @param source who sent it
 * @param destination the address it was sent to
 * @param esmClass {@code esm_class}, 0 to 255
 * @param protocolId {@code protocol_id}, 0 to 255
 * @param dataCoding {@code data_coding}, 0 to 255
 * @param shortMessage {@code short_message} with its user data header if there is one
 * @param parameters optional parameters by tag, octets as received
 */
public record ReceivedShortMessage(
    SmscAddress source,
    SmscAddress destination,
    int esmClass,
    int protocolId,
    int dataCoding,
    Octets shortMessage,
    Map<Integer, Octets> parameters) {

  /** Keeps a copy of the parameters. */
  public ReceivedShortMessage {
    parameters = Map.copyOf(parameters);
  }

  /**
   * Whether the short message begins with a user data header (UDHI, bit 6 of {@code esm_class}).
   */
  public boolean hasUserDataHeader() {
    return (esmClass & 0x40) != 0;
  }
}
