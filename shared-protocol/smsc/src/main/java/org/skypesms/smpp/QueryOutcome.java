package org.skypesms.smpp;

import org.skypesms.sms.receipt.ReceiptStatus;

/** What came of asking an SMSC what has become of a part. */
public sealed interface QueryOutcome {

  /**
   * The SMSC knows the part.
   *
   * @param status what has become of it
   * @param error {@code error_code}, 0 for none; what it means is the SMSC's own
   */
  record Known(ReceiptStatus status, int error) implements QueryOutcome {}

  /** The SMSC answered that it cannot say; asking again is no use. */
  record Refused(int status) implements QueryOutcome {}

  /** The SMSC answers no such questions; it is not asked any more. */
  record Unsupported() implements QueryOutcome {}

  /** Not asked, or without an answer in time; asking again may help. */
  record Unanswered(String reason) implements QueryOutcome {}
}
