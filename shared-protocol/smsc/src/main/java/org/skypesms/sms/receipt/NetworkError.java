package org.skypesms.sms.receipt;

import java.util.Optional;
import org.skypesms.message.Octets;

/**
 * The error of the network as the parameter {@code network_error_code} carries it (SMPP 3.4,
 * section 5.3.2.31).
 *
 * @param network 1 ANSI-136, 2 IS-95, 3 GSM, 4 reserved; SMPP 5.0 adds more
 * @param code the code of that network, 0 to 65535
 */
public record NetworkError(int network, int code) {

  private static final int GSM = 3;

  static Optional<NetworkError> of(Octets value) {
    return value.length() == 3
        ? Optional.of(new NetworkError(value.at(0), value.at(1) << 8 | value.at(2)))
        : Optional.empty();
  }

  /** What it means, where the network is GSM and the code is known. */
  public Optional<NetworkReason> reason() {
    return network == GSM ? NetworkReason.of(code) : Optional.empty();
  }
}
