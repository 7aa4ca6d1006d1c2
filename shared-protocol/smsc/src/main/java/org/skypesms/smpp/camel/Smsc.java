package org.skypesms.smpp.camel;

/** The words by which routes name the SMSC. */
public final class Smsc {

  /** The scheme under which {@link SmscComponent} is registered. */
  public static final String SCHEME = "smsc";

  static final String SUBMIT = "submit";
  static final String RECEIVED = "received";

  private Smsc() {}

  /** Where texts are submitted: {@code .to(smsc())}. */
  public static String smsc() {
    return SCHEME + ":" + SUBMIT;
  }

  /** Where what the SMSC delivers comes from: {@code from(received())}. */
  public static String received() {
    return SCHEME + ":" + RECEIVED;
  }
}
