package org.skypesms.sms.receipt;

/** What kind of trouble a text met, as far as a person can do something about it. */
public enum TroubleKind {
  /** The number is not known. */
  NUMBER,
  /** The phone is off or out of reach; later it may be there. */
  UNREACHABLE,
  /** The number or the phone gets no texts. */
  BARRED,
  /** The phone has no room, or too much waits for it. */
  FULL,
  /** The network is at fault. */
  NETWORK,
  /** The SMSC refuses the text. */
  REFUSED,
  /** Nothing that this service has words for. */
  OTHER;

  private static final String OF_THE_SMSC = "the SMSC ";
  private static final String OF_THE_RECIPIENT = OF_THE_SMSC + "refuses the recipient's number";

  /** The kind of a reason that {@link NetworkReason} or {@link SubmitStatus} worded in English. */
  public static TroubleKind of(String words) {
    if (words.startsWith(OF_THE_RECIPIENT)) {
      return NUMBER;
    }
    return words.startsWith(OF_THE_SMSC) ? REFUSED : NetworkReason.kind(words).orElse(OTHER);
  }
}
