package org.skypesms.sms;

/**
 * How the parts of a long text are marked as belonging together.
 *
 * <p>The header octets are those that take room from the text of each part. An SMSC turns SAR
 * parameters and a payload into a header of its own, of which the longer form is assumed.
 */
public enum Joining {
  /** A user data header with an 8-bit reference (3GPP TS 23.040, section 9.2.3.24.1). */
  UDH_8_BIT(6, 0xFF),
  /** A user data header with a 16-bit reference (3GPP TS 23.040, section 9.2.3.24.8). */
  UDH_16_BIT(7, 0xFFFF),
  /** The three {@code sar_} parameters (SMPP 3.4, sections 5.3.2.22 to 5.3.2.24). */
  SAR(7, 0xFFFF),
  /** One submission with {@code message_payload} (SMPP 3.4, section 5.3.2.32). */
  PAYLOAD(7, 0),
  /** The link cannot join: a text has one part or is refused. */
  NONE(0, 0);

  private final int headerOctets;
  private final int highestReference;

  Joining(int headerOctets, int highestReference) {
    this.headerOctets = headerOctets;
    this.highestReference = highestReference;
  }

  /** The octets that each of several parts loses to the header. */
  public int headerOctets() {
    return headerOctets;
  }

  /** The highest reference; 0 when none is used. */
  public int highestReference() {
    return highestReference;
  }

  /** Whether the octets of each of several parts begin with a user data header. */
  public boolean header() {
    return this == UDH_8_BIT || this == UDH_16_BIT;
  }
}
