package org.skypesms.message;

/** One of the two server processes that people see as one service. */
public enum Half {
  /** Logged in where people send an SMS by chatting; bound to the SMSC as transmitter. */
  SKYPE_TO_SMS("skype-to-sms"),
  /** Logged in where people receive texts; bound to the SMSC as receiver. */
  SMS_TO_SKYPE("sms-to-skype");

  private final String id;

  Half(String id) {
    this.id = id;
  }

  /**
   * The name used in addresses, files, configuration and status, for example {@code skype-to-sms}.
   */
  public String id() {
    return id;
  }

  /** The one that is not this. */
  public Half other() {
    return this == SKYPE_TO_SMS ? SMS_TO_SKYPE : SKYPE_TO_SMS;
  }

  /**
   * Finds a half by its name.
   *
   * @throws IllegalArgumentException when no half has that name
   */
  public static Half of(String id) {
    for (Half half : values()) {
      if (half.id.equals(id)) {
        return half;
      }
    }
    throw new IllegalArgumentException(
        "no half is called '" + id + "': skype-to-sms or sms-to-skype");
  }

  @Override
  public String toString() {
    return id;
  }
}
