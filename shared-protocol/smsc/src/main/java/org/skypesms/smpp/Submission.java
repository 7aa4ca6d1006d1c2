package org.skypesms.smpp;

import java.util.Map;
import org.skypesms.message.Octets;
import org.skypesms.message.SmscAddress;

/**
 * One part to be submitted.
 *
 * @param source the gateway number
 * @param destination the phone
 * @param esmClass 0, or 0x40 when the octets begin with a user data header
 * @param dataCoding {@code data_coding}
 * @param octets {@code short_message}, at most 254 octets
 * @param receipt whether a delivery receipt is asked for
 * @param parameters optional parameters by tag
 */
public record Submission(
    SmscAddress source,
    SmscAddress destination,
    int esmClass,
    int dataCoding,
    Octets octets,
    boolean receipt,
    Map<Integer, Octets> parameters) {

  /** Keeps a copy. */
  public Submission {
    parameters = Map.copyOf(parameters);
  }

  /** The same from another source. */
  public Submission from(SmscAddress other) {
    return new Submission(other, destination, esmClass, dataCoding, octets, receipt, parameters);
  }

  /** One without optional parameters. */
  public Submission(
      SmscAddress source,
      SmscAddress destination,
      int esmClass,
      int dataCoding,
      Octets octets,
      boolean receipt) {
    this(source, destination, esmClass, dataCoding, octets, receipt, Map.of());
  }
}
