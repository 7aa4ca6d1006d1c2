package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.type.Address;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;

/**
 * An address as it stands in a PDU (SMPP 3.4, 5.2.5 to 5.2.9).
 *
 * @param ton type of number
 * @param npi numbering plan indicator
 * @param address as written, with or without {@code +}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Party(int ton, int npi, String address) {

  private static final int INTERNATIONAL = 1;
  private static final int ISDN = 1;
  private static final int SHORTEST_SUBSCRIBER = 7;

  /**
   * The party with this number: international when it is long enough for one, else a short code.
   */
  public static Party of(String number) {
    String digits = number.startsWith("+") ? number.substring(1) : number;
    boolean international = digits.length() >= SHORTEST_SUBSCRIBER;
    return international ? new Party(INTERNATIONAL, ISDN, digits) : new Party(0, 0, digits);
  }

  static Party of(Address address) {
    return address == null
        ? new Party(0, 0, "")
        : new Party(
            address.getTon(),
            address.getNpi(),
            address.getAddress() == null ? "" : address.getAddress());
  }

  Address toAddress() {
    return new Address((byte) ton, (byte) npi, address);
  }

  /** The phone of this number, {@code +} and digits; empty when it is no phone number. */
  public Optional<String> phone() {
    String digits = address.startsWith("+") ? address.substring(1) : address;
    return digits.matches("[0-9]{3,15}") ? Optional.of("+" + digits) : Optional.empty();
  }

  /** The address as a phone shows it. */
  public String shown() {
    return ton == INTERNATIONAL ? phone().orElse(address) : address;
  }
}
