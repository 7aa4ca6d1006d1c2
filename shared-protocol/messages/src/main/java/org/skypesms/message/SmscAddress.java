package org.skypesms.message;

/**
 * An address as SMPP carries it (SMPP 3.4, sections 5.2.5 to 5.2.8).
 *
 * @param ton type of number, for example 1 international, 5 alphanumeric
 * @param npi numbering plan, for example 1 E.164
 * @param value the address as received, at most 20 characters
 */
public record SmscAddress(int ton, int npi, String value) {

  private static final int INTERNATIONAL = 1;

  /** An international E.164 number. */
  public static SmscAddress of(PhoneNumber number) {
    return new SmscAddress(INTERNATIONAL, 1, number.digits());
  }

  /** The address with its middle hidden, a number in the form of {@link PhoneNumber#masked()}. */
  public String masked() {
    return Mask.of(ton == INTERNATIONAL && !value.startsWith("+") ? "+" + value : value);
  }

  /** Only the kind, never the number. */
  @Override
  public String toString() {
    return "address(" + ton + "/" + npi + ")";
  }
}
