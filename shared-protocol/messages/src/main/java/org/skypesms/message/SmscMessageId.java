package org.skypesms.message;

/**
 * The id that an SMSC gave to a part it took (SMPP 3.4, section 5.2.23), exactly as received.
 *
 * @param value 1 to 65 characters
 */
public record SmscMessageId(String value) {

  /** Checks the form. */
  public SmscMessageId {
    if (value.isEmpty() || value.length() > 65) {
      throw new IllegalArgumentException("an SMSC message id has 1 to 65 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
