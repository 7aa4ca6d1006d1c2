package org.skypesms.smpp;

import org.skypesms.message.SmscMessageId;

/** What came of a submission. */
public sealed interface SubmitOutcome {

  /** The SMSC took the part. */
  record Accepted(SmscMessageId id) implements SubmitOutcome {}

  /** The SMSC refused the part for good; never worth a retry. */
  record Rejected(int status, String reason) implements SubmitOutcome {}

  /** The SMSC asks to slow down; certainly not taken, worth a retry. */
  record Throttled(int status) implements SubmitOutcome {}

  /**
   * Certainly not taken: nothing was written, or the SMSC answered with a temporary error; worth a
   * retry.
   */
  record Unavailable(String reason) implements SubmitOutcome {}

  /** No answer came: the part may have been taken. */
  record Uncertain(String reason) implements SubmitOutcome {}
}
