package org.skypesms.sms;

import java.util.Map;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;

/** Short messages as they come from an SMSC. */
public final class Received {

  private static final SmscAddress PHONE = new SmscAddress(1, 1, "447400123456");
  private static final SmscAddress GATEWAY = new SmscAddress(1, 1, "447400000001");

  private Received() {}

  /** With everything a test may want to set. */
  public static ReceivedShortMessage of(
      int esmClass, int dataCoding, Octets octets, Map<Integer, Octets> parameters) {
    return new ReceivedShortMessage(PHONE, GATEWAY, esmClass, 0, dataCoding, octets, parameters);
  }

  /** What a phone gets of a segment, as if it came back. */
  public static ReceivedShortMessage of(Segment segment, int reference) {
    return of(
        segment.esmClass(),
        segment.dataCoding(),
        segment.octets(reference),
        segment.parameters(reference));
  }

  /** From octets in hexadecimal. */
  public static ReceivedShortMessage hex(int esmClass, int dataCoding, String hex) {
    return of(esmClass, dataCoding, Octets.ofHex(hex), Map.of());
  }
}
